using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>The statements that hold: treatment, imaging, diagnostics, notices.</summary>
internal sealed class RecommendationsText
{
    private const int LabelWidth = 9;
    private readonly DecisionReport report;
    private readonly RuleBase ruleBase;
    private readonly FactWords facts;
    private readonly TextPage page;
    private readonly Reasons reasons;

    private RecommendationsText(DecisionReport report, RuleBase ruleBase, FactWords facts, TextPage page)
    {
        (this.report, this.ruleBase, this.facts, this.page) = (report, ruleBase, facts, page);
        reasons = new Reasons(report, ruleBase);
    }

    public static void Write(DecisionReport report, RuleBase ruleBase, FactWords facts, TextPage page) =>
        new RecommendationsText(report, ruleBase, facts, page).Write();

    private void Write()
    {
        OverviewText.Write(report, ruleBase, page);
        WriteSharedReasons();
        WriteTreatment();
        WriteGroup("IMAGING", Topic.Imaging);
        WriteGroup("DIAGNOSTICS AND DISCUSSION", Topic.Diagnostics);
        WriteGroup("TO KNOW", Topic.Notice);
    }

    private List<Recommendation> Of(Topic topic) => [.. report.Recommendations.Where(r => Topics.Of(r) == topic)];

    private void WriteSharedReasons()
    {
        if (reasons.Shared.Count == 0)
        {
            return;
        }

        page.Heading("WHAT SEVERAL STATEMENTS REST ON");
        foreach (var reason in reasons.Shared)
        {
            page.Hanging(2, 6, "✓ " + WithFacts(reason));
        }
    }

    private void WriteTreatment()
    {
        var treatment = Of(Topic.Treatment);
        page.Heading("TREATMENT");
        if (treatment.Count == 0)
        {
            page.Line(2, "No statement of the chosen sources on treatment holds for the recorded facts.");
        }

        foreach (var intervention in treatment.GroupBy(r => r.Intervention).OrderBy(g => g.Key))
        {
            page.Line(2, Phrases.Upper(Phrases.Of(intervention.Key)));
            foreach (var recommendation in intervention.OrderBy(r => r.Stance))
            {
                Write(recommendation, Headline(recommendation));
            }
        }
    }

    private void WriteGroup(string heading, Topic topic)
    {
        var group = Of(topic);
        if (group.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var recommendation in group)
        {
            Write(recommendation, topic == Topic.Notice ? recommendation.Title : Headline(recommendation));
        }
    }

    private string Headline(Recommendation recommendation) =>
        $"{Phrases.Upper(Phrases.Of(recommendation.Stance, recommendation.Line))}{Emphasis(recommendation)}: {recommendation.Title}";

    private string Emphasis(Recommendation recommendation) => recommendation.Emphasized != Criteria.Truth.True ? ""
        : ruleBase.TryFind(recommendation.Rule, out var entry) && entry.Rule.Emphasis is { } emphasis ? $", emphasized by the source ({emphasis.Text})"
        : ", emphasized by the source";

    private void Write(Recommendation recommendation, string headline)
    {
        page.Hanging(2, 4, "• " + headline);
        if (recommendation.Window is { } window)
        {
            page.Field(4, "due", LabelWidth, Phrases.Of(window));
        }

        page.Field(4, "because", LabelWidth, string.Join("; ", reasons.Of(recommendation).Select(r => reasons.IsShared(r) ? r.Text : WithFacts(r))));
        foreach (var note in recommendation.Notes)
        {
            page.Field(4, "note", LabelWidth, note);
        }

        page.Cut(4, "source".PadRight(LabelWidth) + Citations.Of(recommendation.Source, recommendation.Evidence));
        page.Cut(4, "rule".PadRight(LabelWidth) + recommendation.Rule);
    }

    private string WithFacts(ReasonGroup reason) => facts.Beside(reason.Text, reason.Facts);
}
