using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The latest date among the items of a list that certainly meet a criterion. Without such an item it is certainly not there when no item
/// can meet the criterion, and otherwise missing.
/// </summary>
internal sealed class LatestDateFact(string name, string label, ListFact list, Criterion item, DateFact date)
    : DateFact(name, list.Path, label, StudyScope.Item)
{
    private readonly Criterion _exists = list.Some(item);

    /// <summary>The list.</summary>
    public ListFact List => list;

    /// <summary>What an item must certainly meet.</summary>
    public Criterion Item => item;

    /// <summary>The date of an item.</summary>
    public DateFact Date => date;

    internal override IEnumerable<Fact> ReadFrom => CriterionNodes.Of(item).SelectMany(n => CriterionNodes.FactsOf(n.Node)).Append(date);

    internal override (DateStanding Standing, PartialDate Date) Read(Patient patient, int item)
    {
        var latest = Latest(patient);
        if (latest >= 0)
        {
            return date.Read(patient, latest);
        }

        return (_exists.Test(patient, -1) == Truth.Unknown ? DateStanding.Missing : DateStanding.Absent, default);
    }

    internal override void AddMissing(Patient patient, int item, FactPaths paths) => MissingFacts.Collect(_exists, patient, -1, paths);

    internal override void AddReadings(Patient patient, int item, FactReadings readings)
    {
        if (Latest(patient) is >= 0 and var latest)
        {
            date.AddReadings(patient, latest, readings);
        }
    }

    /// <summary>The item with the latest date; -1 when none certainly meets the criterion.</summary>
    private int Latest(Patient patient)
    {
        var (latest, day) = (-1, DateOnly.MinValue);
        var count = list.Count(patient) ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (list.Counts(patient, i) && item.Test(patient, i) == Truth.True && date.Read(patient, i).Date.Latest is var end && end >= day)
            {
                (latest, day) = (i, end);
            }
        }

        return latest;
    }
}
