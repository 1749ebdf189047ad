using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Undetermined statements that wait for the same facts.</summary>
/// <param name="Needs">JSON paths of the facts.</param>
/// <param name="Statements">The advice in a few words, and the rule.</param>
internal sealed record OpenStatements(IReadOnlyList<string> Needs, IReadOnlyList<(string Advice, string Title, string Rule)> Statements)
{
    /// <summary>The groups in the order in which their first statements stand.</summary>
    public static IEnumerable<OpenStatements> Of(ReportContent content) =>
        content.Report.Undetermined.GroupBy(u => string.Join('\n', u.Missing), StringComparer.Ordinal)
            .Select(group => new OpenStatements(group.First().Missing, [.. group.Select(u => Statement(u.RuleId, content.RuleBase))]));

    private static (string, string, string) Statement(string rule, RuleBase ruleBase) => !ruleBase.TryFind(rule, out var entry) ? ("", "", rule)
        : entry.Rule.Outcome.Stance == Stance.Notice ? ("Note", entry.Rule.Title, rule)
        : (Phrases.Upper(Phrases.InShort(entry.Rule.Outcome)), entry.Rule.Title, rule);
}
