using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>Trial eligibility, criterion by criterion.</summary>
internal static class EligibilityText
{
    public static void Write(DecisionReport report, RuleBase ruleBase, FactNames names, FactWords facts, TextPage page)
    {
        if (report.Eligibility.Count == 0)
        {
            return;
        }

        page.Heading("TRIAL CRITERIA");
        foreach (var protocol in report.Eligibility)
        {
            page.Line(2, $"{protocol.Protocol}: {Phrases.Of(protocol.Status)} ({Counts(protocol)})");
            if (ruleBase.Guidelines.FirstOrDefault(g => g.Source.Id == protocol.Protocol)?.Source.Title is { } title)
            {
                page.Cut(4, title);
            }

            var lines = protocol.Criteria.OrderBy(Rank).Select(c => (c.Result, Text: Line(c, names, facts))).ToLookup(
                c => protocol.Status == EligibilityStatus.Ineligible && c.Result == CriterionResult.Met, c => c.Text);
            foreach (var line in lines[false])
            {
                page.Hanging(4, 8, line);
            }

            if (lines[true].Any())
            {
                page.Hanging(4, 6, string.Join("; ", lines[true])); // met, and of no consequence
            }
        }
    }

    private static string Line(CriterionReport criterion, FactNames names, FactWords facts) =>
        $"{Phrases.Mark(Truth(criterion.Result))} {facts.Beside(criterion.Text, criterion.Facts)}{Missing(criterion, names)}";

    /// <summary>What stands in the way comes first.</summary>
    private static int Rank(CriterionReport criterion) => criterion.Result switch { CriterionResult.NotMet => 0, CriterionResult.Unknown => 1, _ => 2 };

    private static string Missing(CriterionReport criterion, FactNames names) =>
        criterion.Missing.Count > 0 ? "; missing: " + names.MissingBeside(criterion.Text, criterion.Missing) : "";

    private static string Counts(EligibilityReport protocol)
    {
        var (met, failed, open) = (Count(CriterionResult.Met), Count(CriterionResult.NotMet), Count(CriterionResult.Unknown));
        return $"{Phrases.Number(met)} met, {Phrases.Number(failed)} not met, {Phrases.Number(open)} unknown";

        int Count(CriterionResult result) => protocol.Criteria.Count(c => c.Result == result);
    }

    private static Truth Truth(CriterionResult result) => result switch
    {
        CriterionResult.Met => Criteria.Truth.True,
        CriterionResult.NotMet => Criteria.Truth.False,
        _ => Criteria.Truth.Unknown,
    };
}
