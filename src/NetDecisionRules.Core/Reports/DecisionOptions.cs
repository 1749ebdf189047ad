using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>What a caller may choose; everything else follows from facts and rules.</summary>
public sealed record DecisionOptions
{
    /// <summary>No choice made: every source, as known today.</summary>
    public static DecisionOptions None { get; } = new();

    /// <summary>The jurisdiction; null chooses none.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Only sources published by this day; null uses all. A source whose day is not known counts from the last day it may be.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only the rules and protocols of these sources, by id; null uses all.</summary>
    public IReadOnlyList<string>? Sources { get; init; }
}
