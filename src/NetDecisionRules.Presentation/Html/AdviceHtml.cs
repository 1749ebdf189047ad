using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Html;

/// <summary>The statements that hold, with their reasons: treatment and the outcomes it rests on, imaging, diagnostics, notices.</summary>
internal sealed class AdviceHtml(ReportContent content, HtmlPage page)
{
    public void Write()
    {
        WriteTreatment();
        TableHtml.WriteOutcomes(content, page);
        WriteGroup("Imaging", Topic.Imaging);
        WriteGroup("Diagnostics and discussion", Topic.Diagnostics);
        WriteGroup("To know", Topic.Notice);
    }

    private void WriteTreatment()
    {
        using (page.Section("Treatment"))
        {
            if (content.Of(Topic.Treatment).Count == 0)
            {
                page.Element("p", ReportContent.NoTreatment);
            }

            foreach (var (intervention, statements) in content.Treatment)
            {
                page.Element("h3", Phrases.Upper(intervention.DisplayName()));
                foreach (var statement in statements)
                {
                    Write(statement, "h4");
                }
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

        using (page.Section(heading))
        {
            foreach (var statement in group)
            {
                Write(statement, "h3");
            }
        }
    }

    private void Write(Recommendation statement, string heading)
    {
        var style = HtmlParts.ClassOf(statement.Stance);
        using (page.Open("article", ("class", "card is-" + style)))
        {
            page.Element(heading, statement.Title);
            if (statement.Stance != Stance.Notice)
            {
                using (page.Open("p", ("class", "advice")))
                {
                    page.Element("span", Phrases.Upper(Phrases.Of(statement.Stance, statement.Line)), ("class", style));
                    page.Text(content.Emphasis(statement));
                    if (statement.Regulatory is { } label)
                    {
                        page.Text(" ");
                        page.Element("span", Phrases.Of(label), ("class", "label"));
                    }
                }
            }

            if (statement.Window is { } window)
            {
                page.Element("p", "Due " + Phrases.Of(window));
            }

            foreach (var note in statement.Notes)
            {
                page.Element("p", note, ("class", "note"));
            }

            WriteSource(statement);
            WriteReasons(statement);
        }
    }

    private void WriteSource(Recommendation statement)
    {
        using (page.Open("p", ("class", "where")))
        {
            page.SourceLink(statement.Source.Id);
            page.Text($": {statement.Source.Citation}{(Citations.Evidence(statement) is { } evidence ? $" ({evidence})" : "")}, ");
            page.Text((statement.Source.Via is { } via ? $"in {via}: " : "") + statement.Source.Locator + " (rule ");
            page.Element("code", statement.RuleId);
            page.Text((OutcomeGroup.LettersOf(statement, content.Outcomes) is { Length: > 0 } letters ? $"; outcomes {letters}" : "") + ")");
        }
    }

    private void WriteReasons(Recommendation statement)
    {
        using (page.Open("details"))
        {
            page.Element("summary", "Because");
            using (page.Open("ul", ("class", "criteria note")))
            {
                foreach (var reason in content.Reasons.Of(statement))
                {
                    using (page.Open("li"))
                    {
                        page.Mark("✓", "true");
                        page.Text(content.WithFacts(reason));
                    }
                }
            }
        }
    }
}
