using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of the entries of a list that a quantifier looks at, found by the patient's profile rather than the criterion's tree.</summary>
internal sealed class EntriesJson(Some some, ListShape list, EntryTest item, EntryFactJson[] facts)
{
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

        var somePasses = false;
        if (entries.Present.Overlaps(item.MayPass))
        {
            var ends = item.Ends(profile);
            for (var i = 0; i < entries.Entries.Length; i++)
            {
                if (item.Test(entries.Entries[i], ends) == Truth.True)
                {
                    AddEntry(patient, i, entries.Entries[i], readings);
                    somePasses = true;
                }
            }
        }

        for (var i = 0; i < entries.Entries.Length && !somePasses; i++)
        {
            AddEntry(patient, i, entries.Entries[i], readings);
        }
    }

    private void AddEntry(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings)
    {
        foreach (var fact in facts)
        {
            fact.AddReadings(patient, entry, profile, readings);
        }
    }
}
