using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>For each treatment and study, which sources say what, and which wait for facts: a line each.</summary>
internal static class OverviewText
{
    private const int LabelWidth = 34;

    public static void Write(DecisionReport report, RuleBase ruleBase, TextPage page)
    {
        page.Heading("AT A GLANCE");
        var positions = Held(report).Concat(Open(report, ruleBase))
            .GroupBy(p => p.Intervention).OrderBy(g => Topics.Of(g.Key)).ThenBy(g => g.Key).ToList();
        if (positions.Count == 0)
        {
            page.Line(2, "No statement of the chosen sources holds for the recorded facts, and none waits for facts.");
        }

        foreach (var position in positions)
        {
            var words = position.GroupBy(p => p.Words, StringComparer.Ordinal)
                .Select(g => $"{g.Key} ({string.Join(", ", g.Select(p => p.Source).Distinct(StringComparer.Ordinal))})");
            page.Field(2, Phrases.Upper(Phrases.Of(position.Key)), LabelWidth, string.Join("; ", words));
        }
    }

    private static IEnumerable<Position> Held(DecisionReport report) => report.Recommendations.Where(r => r.Stance != Stance.Notice)
        .OrderBy(r => r.Stance).Select(r => new Position(r.Intervention, Phrases.Of(r.Stance), r.Source.Id));

    private static IEnumerable<Position> Open(DecisionReport report, RuleBase ruleBase)
    {
        foreach (var open in report.Undetermined)
        {
            if (ruleBase.TryFind(open.Rule, out var entry) && entry.Rule.Outcome.Stance != Stance.Notice)
            {
                yield return new Position(entry.Rule.Outcome.Intervention, "waits for facts", entry.Source.Id);
            }
        }
    }

    private sealed record Position(Intervention Intervention, string Words, string Source);
}
