using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>A decision report as a tumor board reads it.</summary>
internal static class ReportText
{
    public static void Write(DecisionReport report, RuleBase ruleBase, TextWriter writer)
    {
        var page = new TextPage(writer);
        var names = new FactNames(ruleBase);
        var facts = new FactWords(names);
        HeaderText.Write(report, page);
        ClassificationText.Write(report.Classification, names, page);
        RecommendationsText.Write(report, ruleBase, facts, page);
        EligibilityText.Write(report, ruleBase, names, facts, page);
        MissingText.Write(report, ruleBase, names, page);
        SourcesText.WriteCited(report, ruleBase, page);
        page.Blank();
        page.Line(0, "This report says what published guidance states for the recorded facts. It does not replace the decision of a multidisciplinary team.");
    }
}
