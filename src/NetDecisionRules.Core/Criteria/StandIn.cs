using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A whole number on another scale that is read where a number is not recorded.</summary>
/// <param name="Fact">The other number.</param>
/// <param name="Ranges">What each of its permitted values usually means on the scale of the number that is not recorded, from the lowest value on.</param>
internal sealed record StandIn(NumberFact Fact, IReadOnlyList<NumberRange> Ranges)
{
    /// <summary>The permitted values of the other number.</summary>
    public IEnumerable<NumberRange> Values => Ranges.Select((_, i) => NumberRange.Exactly(Fact.Limits.Min + i));

    /// <summary>What the recorded value usually means; null where the other number is not recorded, either.</summary>
    public NumberRange? Read(Patient patient, int item) => Fact.Read(patient, item) is { IsPoint: true, Min: { } value } ? Ranges[(int)(value - Fact.Limits.Min)] : null;
}
