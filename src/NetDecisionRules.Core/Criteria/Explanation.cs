using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>Why a criterion is true, false or unknown for one patient: the criterion's tree with the truth of each node.</summary>
/// <param name="Criterion">The node.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Facts">The recorded facts that the node and its parts read, each path once, in the order of the tree.</param>
/// <param name="Missing">The JSON paths that would decide the node; empty unless it is unknown.</param>
/// <param name="Parts">
/// The parts: of a group each member, of "not" and of a named criterion its body, of a list quantifier one entry for each item that
/// counts. Empty for a plain test.
/// </param>
public sealed record Explanation(
    Criterion Criterion,
    Truth Truth,
    IReadOnlyList<FactReading> Facts,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Explanation> Parts)
{
    private const int FewReadings = 32;

    /// <summary>Explains a criterion for one patient.</summary>
    public static Explanation Of(Criterion criterion, Patient patient)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(patient);
        return Of(criterion, patient, -1);
    }

    /// <summary>The recorded facts that a criterion reads, each path once, in the order of the tree.</summary>
    internal static IReadOnlyList<FactReading> ReadingsOf(Criterion criterion, Patient patient) => ReadingsOf(criterion, patient, -1);

    private static List<FactReading> ReadingsOf(Criterion criterion, Patient patient, int item)
    {
        var readings = new FactReadingList();
        AddReadings(criterion, patient, item, readings);
        return Distinct(readings.Readings);
    }

    private static Explanation Of(Criterion criterion, Patient patient, int item)
    {
        var missing = new FactPaths();
        var truth = MissingFacts.Collect(criterion, patient, item, missing);
        return new Explanation(criterion, truth, ReadingsOf(criterion, patient, item), missing.Take(), [.. PartsOf(criterion, patient, item)]);
    }

    private static IEnumerable<Explanation> PartsOf(Criterion criterion, Patient patient, int item) => criterion switch
    {
        All all => all.Items.Select(part => Of(part, patient, item)),
        Any any => any.Items.Select(part => Of(part, patient, item)),
        Not not => [Of(not.Operand, patient, item)],
        Named named => [Of(named.Body, patient, item)],
        Exists some => Items(some, patient).Select(i => Of(some.Item, patient, i)),
        _ => [],
    };

    private static IEnumerable<int> Items(Exists some, Patient patient) =>
        Enumerable.Range(0, some.List.Count(patient) ?? 0).Where(i => some.List.Counts(patient, i));

    /// <summary>Adds the recorded facts that a criterion reads, in the order of the tree, some perhaps twice.</summary>
    internal static void AddReadings(Criterion criterion, Patient patient, int item, FactReadings readings)
    {
        switch (criterion)
        {
            case All all:
                AddEach(all.Items, patient, item, readings);
                break;
            case Any any:
                AddEach(any.Items, patient, item, readings);
                break;
            case Not not:
                AddReadings(not.Operand, patient, item, readings);
                break;
            case Named named:
                AddReadings(named.Body, patient, item, readings);
                break;
            case Exists some:
                AddItems(some, patient, readings);
                break;
            default:
                AddTested(criterion, patient, item, readings);
                break;
        }
    }

    private static void AddTested(Criterion test, Patient patient, int item, FactReadings readings)
    {
        var fact = CriterionNodes.TestedFact(test) ?? throw new InvalidOperationException($"A {test.GetType().Name} has no facts to read.");
        fact.AddReadings(patient, item, readings);
        if (test is DateWindow window)
        {
            window.From?.Anchor.AddReadings(patient, item, readings);
            window.To?.Anchor.AddReadings(patient, item, readings);
        }
    }

    private static void AddEach(CriterionList items, Patient patient, int item, FactReadings readings)
    {
        for (var i = 0; i < items.Count; i++)
        {
            AddReadings(items[i], patient, item, readings);
        }
    }

    /// <summary>Where some item passes, the facts of those that do; otherwise those of every item that was looked at.</summary>
    private static void AddItems(Exists some, Patient patient, FactReadings readings)
    {
        if (some.List.Count(patient) == 0 && some.List.IsComplete(patient))
        {
            readings.AddEmptyList(some.List.Path);
        }

        var (count, passing) = (some.List.Count(patient) ?? 0, FirstPassing(some, patient));
        for (var i = Math.Max(passing, 0); i < count; i++)
        {
            if (some.List.Counts(patient, i) && (passing < 0 || i == passing || some.Item.Test(patient, i) == Truth.True))
            {
                AddReadings(some.Item, patient, i, readings);
            }
        }
    }

    /// <summary>The first item that passes; -1 when none does.</summary>
    private static int FirstPassing(Exists some, Patient patient)
    {
        var count = some.List.Count(patient) ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (some.List.Counts(patient, i) && some.Item.Test(patient, i) == Truth.True)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Each path once, where it first stands. A few paths are cheaper to compare than to hash.</summary>
    private static List<FactReading> Distinct(List<FactReading> readings)
    {
        if (readings.Count > FewReadings)
        {
            return [.. readings.DistinctBy(r => r.Path)];
        }

        var distinct = 0;
        for (var i = 0; i < readings.Count; i++)
        {
            var path = readings[i].Path;
            var before = 0;
            while (before < distinct && readings[before].Path != path)
            {
                before++;
            }

            if (before == distinct)
            {
                readings[distinct++] = readings[i];
            }
        }

        readings.RemoveRange(distinct, readings.Count - distinct);
        return readings;
    }
}
