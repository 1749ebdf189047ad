using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of what a derived choice follows from.</summary>
internal sealed class DerivedJson(Fact fact, Reader[] inputs)
{
    public void AddReadings(Patient patient, ReadingsJson readings)
    {
        var counting = fact.Counting(patient);
        for (var i = 0; i < inputs.Length; i++)
        {
            if ((counting >> i & 1) != 0)
            {
                inputs[i](patient, readings);
            }
        }
    }
}
