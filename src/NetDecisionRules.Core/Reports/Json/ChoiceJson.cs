using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of a choice of the patient as a whole: path and value, encoded once for each value.</summary>
internal sealed class ChoiceJson(ChoiceFact fact, ChoiceSlot slot, PathJson path)
{
    private readonly byte[]?[] byCode = [null, .. fact.Values.Select(value => path.With(fact, value))];

    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        if (byCode[patient.Profile.Choice(slot)] is { } reading)
        {
            readings.Add(path, reading);
        }
    }
}
