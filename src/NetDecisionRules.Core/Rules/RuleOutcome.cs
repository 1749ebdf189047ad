using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>The days within which something is due; both ends included, an end that is null is open.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
public sealed record DueWindow(DateTerm? Earliest, DateTerm? Latest);

/// <summary>What a rule advises when it is true.</summary>
/// <param name="Stance">For, against, or a notice.</param>
/// <param name="Intervention">What it speaks of.</param>
/// <param name="Line">The line of treatment.</param>
public sealed record RuleOutcome(Stance Stance, Intervention Intervention, TherapyLine Line)
{
    /// <summary>When it is due; null where the source names no dates.</summary>
    public DueWindow? Window { get; init; }

    /// <summary>The same advice, due within a window.</summary>
    public RuleOutcome Due(DateTerm? from, DateTerm? to) => this with { Window = new DueWindow(from, to) };
}
