using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of the entries of a list that a quantifier looks at, found by the patient's profile rather than the criterion's tree.</summary>
internal sealed class EntriesJson
{
    private readonly Some some;
    private readonly ListShape list;
    private readonly EntryTest item;
    private readonly EntryFactJson[] facts;

    private EntriesJson(Some some, ListShape list, EntryTest item)
    {
        (this.some, this.list, this.item) = (some, list, item);
        facts = [.. CriterionNodes.Of(some.Item).SelectMany(node => CriterionNodes.FactsOf(node.Node)).Distinct().Select(fact => new EntryFactJson(fact))];
    }

    /// <summary>The readings of a source; null where it is no quantifier, or one that only the criterion's tree can answer.</summary>
    public static EntriesJson? Of(object source) =>
        source is Some some && ListShape.Of(some.List) is { } list && EntryTest.Of(list, some.Item) is { } item ? new EntriesJson(some, list, item) : null;

    /// <summary>Adds the facts of the entries that pass, or of all where none does.</summary>
    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        ref readonly var profile = ref patient.Profile;
        ref readonly var entries = ref list.In(profile);
        if (entries.Entries.Length == 0 || entries.Entries.Length != some.List.Count(patient))
        {
            Explanation.AddReadings(some, patient, -1, readings); // the places in the profile are not those in the record
            return;
        }

        var (ends, somePasses) = (item.Ends(profile), false);
        if (entries.Present.Overlaps(item.MayPass))
        {
            for (var i = 0; i < entries.Entries.Length; i++)
            {
                if (item.Test(entries.Entries[i], ends) == Truth.True)
                {
                    AddEntry(patient, i, readings);
                    somePasses = true;
                }
            }
        }

        for (var i = 0; i < entries.Entries.Length && !somePasses; i++)
        {
            AddEntry(patient, i, readings);
        }
    }

    private void AddEntry(Patient patient, int entry, ReadingsJson readings)
    {
        foreach (var fact in facts)
        {
            fact.AddReadings(patient, entry, readings);
        }
    }
}
