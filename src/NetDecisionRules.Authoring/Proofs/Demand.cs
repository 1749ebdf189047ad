using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>What must hold for a patient that is looked for: a criterion's truth is one of some.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Allowed">The truths that it may have.</param>
internal sealed record Demand(Criterion Criterion, Truths Allowed)
{
    /// <summary>The criterion has this truth.</summary>
    public Demand(Criterion criterion, Truth truth)
        : this(criterion, truth.AsSet())
    {
    }

    public static Demand True(Criterion criterion) => new(criterion, Truth.True);

    public static Demand NotTrue(Criterion criterion) => new(criterion, Truths.False | Truths.Unknown);

    public bool IsMetBy(Patient patient) => (Criterion.Test(patient).AsSet() & Allowed) != 0;
}

/// <summary>A set of truths.</summary>
[Flags]
internal enum Truths
{
    None = 0,
    False = 1,
    Unknown = 2,
    True = 4,
}

internal static class TruthSets
{
    public static Truths AsSet(this Truth truth) => (Truths)(1 << truth.Place());
}
