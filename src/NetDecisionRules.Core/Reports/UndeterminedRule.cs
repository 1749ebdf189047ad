namespace NetDecisionRules.Reports;

/// <summary>A rule that is unknown.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Missing">The facts that would decide it.</param>
public sealed record UndeterminedRule(string Rule, IReadOnlyList<string> Missing);
