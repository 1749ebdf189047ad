using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of a number of the patient as a whole.</summary>
internal sealed class NumberJson(NumberFact fact, NumberSlot slot, PathJson path)
{
    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        var number = patient.Profile.Number(slot);
        if (number.Thousandths is { } exact)
        {
            readings.Begin(path)?.Thousandths(exact);
        }
        else if (number.IsRecorded)
        {
            fact.AddReadings(patient, -1, readings);
        }
    }
}
