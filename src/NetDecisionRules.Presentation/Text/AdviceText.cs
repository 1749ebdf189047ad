using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Text;

/// <summary>The statements that hold, with their reasons: treatment and the outcomes it rests on, imaging, diagnostics, notices.</summary>
internal sealed class AdviceText(ReportContent content, TextPage page)
{
    private const int LabelWidth = 10;

    public void Write()
    {
        WriteSharedReasons();
        WriteTreatment();
        WriteOutcomes();
        WriteGroup("IMAGING", Topic.Imaging);
        WriteGroup("DIAGNOSTICS AND DISCUSSION", Topic.Diagnostics);
        WriteGroup("TO KNOW", Topic.Notice);
    }

    private void WriteSharedReasons()
    {
        if (content.Reasons.Shared.Count == 0)
        {
            return;
        }

        page.Heading("WHAT SEVERAL STATEMENTS REST ON");
        foreach (var reason in content.Reasons.Shared)
        {
            page.Hanging(2, 6, "✓ " + content.WithFacts(reason));
        }
    }

    private void WriteTreatment()
    {
        page.Heading("TREATMENT");
        if (content.Of(Topic.Treatment).Count == 0)
        {
            page.Line(2, ReportContent.NoTreatment);
        }

        foreach (var (intervention, statements) in content.Treatment)
        {
            foreach (var group in statements.GroupBy(ReportContent.Advice))
            {
                page.Hanging(2, 4, $"{Phrases.Upper(intervention.DisplayName())}: {group.Key}");
                foreach (var statement in group)
                {
                    Write(statement, statement.Title + content.Emphasis(statement));
                }
            }
        }
    }

    private void WriteOutcomes()
    {
        if (content.Outcomes.Count == 0)
        {
            return;
        }

        page.Heading("OUTCOMES IN STUDIES, medians in months with 95 % CI as printed");
        var width = content.Outcomes.SelectMany(g => g.Arms).Max(a => a.Treatment.Length) + 2;
        foreach (var group in content.Outcomes)
        {
            page.Line(2, $"{group.Letter}: {group.Population}");
            foreach (var arm in group.Arms)
            {
                page.Field(5, arm.Treatment, width, $"response {OutcomeGroup.Percent(arm.OrrPercent)}, PFS {OutcomeGroup.Months(arm.PfsMonths, arm.PfsInterval)}, "
                    + $"OS {OutcomeGroup.Months(arm.OsMonths, arm.OsInterval)}{(arm.Remark is { } remark ? ". " + remark : "")}");
            }
        }
    }

    private void WriteGroup(string heading, Topic topic)
    {
        var group = content.Of(topic);
        if (group.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var statement in group)
        {
            Write(statement, topic == Topic.Notice ? statement.Title : $"{Phrases.Upper(ReportContent.Advice(statement))}: {statement.Title}{content.Emphasis(statement)}");
        }
    }

    private void Write(Recommendation statement, string headline)
    {
        page.Hanging(2, 4, "• " + headline);
        if (statement.Window is { } window)
        {
            page.Field(4, "due", LabelWidth, Phrases.Of(window));
        }

        page.Field(4, "because", LabelWidth, string.Join("; ", content.Because(statement)));
        if (statement.Notes.Count > 0)
        {
            page.Field(4, "note", LabelWidth, string.Join(' ', statement.Notes));
        }

        if (OutcomeGroup.LettersOf(statement, content.Outcomes) is { Length: > 0 } letters)
        {
            page.Field(4, "outcomes", LabelWidth, letters + " below");
        }

        page.Cut(4, "rule".PadRight(LabelWidth) + Citations.Rule(statement));
    }
}
