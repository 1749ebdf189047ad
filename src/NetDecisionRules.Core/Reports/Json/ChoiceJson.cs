using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of a choice of the patient as a whole, encoded once for each value.</summary>
internal sealed class ChoiceJson
{
    private readonly ChoiceSlot slot;
    private readonly ReadingJson?[] byCode;

    private ChoiceJson(ChoiceFact fact, ChoiceSlot slot) =>
        (this.slot, byCode) = (slot, [null, .. fact.Values.Select(value => ReadingJson.Of(fact, fact.Path, value))]);

    /// <summary>Adds path and value where the fact is recorded.</summary>
    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        if (byCode[patient.Profile.Choice(slot)] is { } reading)
        {
            readings.Add(reading);
        }
    }

    /// <summary>The readings of a source; null where it is no such choice, or one whose path differs from patient to patient.</summary>
    public static ChoiceJson? Of(object source) =>
        source is ChoiceFact { Slot: { } slot } fact && !fact.Path.Contains("[]", StringComparison.Ordinal) ? new ChoiceJson(fact, slot) : null;
}
