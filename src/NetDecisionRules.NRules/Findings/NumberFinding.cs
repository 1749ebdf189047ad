using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// A number of one patient as the range it may lie in: a point when it is recorded exactly, all permitted values when it is not recorded.
/// Conditions compare the ends of the range.
/// </summary>
public readonly record struct NumberFinding
{
    internal NumberFinding(NumberFact fact, Patient patient, int entry)
    {
        Exists = !fact.IsAbsent(patient, entry);
        IsRecorded = fact.IsRecorded(patient, entry);
        var range = fact.Read(patient, entry) ?? fact.Limits.Widest;
        (Min, MinIncluded) = (range.Min ?? fact.Limits.Min, range.Min is null || range.MinIncluded);
        (Max, MaxIncluded) = (range.Max ?? fact.Limits.Max, range.Max is null || range.MaxIncluded);
    }

    /// <summary>The lower end.</summary>
    public decimal Min { get; }

    /// <summary>Whether <see cref="Min"/> itself is possible.</summary>
    public bool MinIncluded { get; }

    /// <summary>The upper end.</summary>
    public decimal Max { get; }

    /// <summary>Whether <see cref="Max"/> itself is possible.</summary>
    public bool MaxIncluded { get; }

    /// <summary>Whether anything is recorded, be it a range.</summary>
    public bool IsRecorded { get; }

    /// <summary>False where there certainly is no such number yet, as with a treatment that goes on; every test of it is then false.</summary>
    public bool Exists { get; }
}
