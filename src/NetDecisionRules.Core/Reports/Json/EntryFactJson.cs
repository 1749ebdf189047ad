using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of one fact that is read with each entry of a list.</summary>
internal abstract class EntryFactJson
{
    public abstract void AddReadings(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings);
}

/// <summary>A choice: for the first entries path and value, encoded once for each value.</summary>
internal sealed class EntryChoiceJson(ChoiceFact fact, PathJson[] paths) : EntryFactJson
{
    private readonly byte[]?[] pieces = new byte[]?[paths.Length * fact.States.Length];

    public override void AddReadings(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings)
    {
        var state = fact.State(patient, entry);
        if (state == ChoiceCode.Missing)
        {
            return;
        }

        if (entry < paths.Length && fact.IsRecordedState(state))
        {
            readings.Add(paths[entry], pieces[(entry * fact.States.Length) + state] ??= paths[entry].With(fact, fact.Values[state - 1]));
        }
        else
        {
            fact.AddReadings(patient, entry, readings);
        }
    }
}

/// <summary>The date by which a profile knows an entry.</summary>
internal sealed class EntryDayJson(DateFact fact, PathJson[] paths) : EntryFactJson
{
    public override void AddReadings(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings)
    {
        if (profile.Day.Earliest == profile.Day.Latest && entry < paths.Length)
        {
            readings.Begin(paths[entry])?.Date(DateOnly.FromDayNumber(profile.Day.Earliest));
        }
        else
        {
            fact.AddReadings(patient, entry, readings);
        }
    }
}

/// <summary>Any other fact of an entry.</summary>
internal sealed class OtherEntryFactJson(Fact fact) : EntryFactJson
{
    public override void AddReadings(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings) => fact.AddReadings(patient, entry, readings);
}

/// <summary>A fact of the patient as a whole, such as one that a window is counted from.</summary>
internal sealed class EntryAnchorJson(Reader anchor) : EntryFactJson
{
    public override void AddReadings(Patient patient, int entry, in EntryProfile profile, ReadingsJson readings) => anchor(patient, readings);
}
