using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Html;

/// <summary>Which sources say what.</summary>
internal static class GlanceHtml
{
    public static void Write(ReportContent content, HtmlPage page)
    {
        var glances = Glance.Of(content);
        WriteRlt(glances.FirstOrDefault(g => g.Intervention == Intervention.Rlt), page);
        WriteOthers([.. glances.Where(g => g.Intervention != Intervention.Rlt)], content, page);
    }

    private static void WriteRlt(Glance? rlt, HtmlPage page)
    {
        using (page.Section("Radioligand therapy (RLT) at a glance"))
        {
            if (rlt is null)
            {
                page.Element("p", "No statement of the chosen sources on RLT holds for the recorded facts, and none waits for facts.");
                return;
            }

            using (page.Open("dl"))
            {
                if (rlt.Label is { } label)
                {
                    page.Field("Label", Phrases.Of(label));
                }

                foreach (var position in rlt.Positions)
                {
                    page.Element("dt", Phrases.Upper(position.Words), ("class", ClassOf(position)));
                    using (page.Open("dd"))
                    using (page.Open("ul", ("class", "run")))
                    {
                        foreach (var (source, says) in position.Sources)
                        {
                            using (page.Open("li", ("class", says.StartsWith(':') ? "whole" : "part")))
                            {
                                page.SourceLink(source);
                                page.Text(says);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void WriteOthers(List<Glance> others, ReportContent content, HtmlPage page)
    {
        if (others.Count == 0 && content.Report.Eligibility.Count == 0)
        {
            return;
        }

        using (page.Section("Everything else at a glance"))
        using (page.Open("dl"))
        {
            foreach (var glance in others)
            {
                page.Element("dt", Phrases.Upper(glance.Intervention.DisplayName()));
                using (page.Open("dd"))
                using (page.Open("ul", ("class", "plain")))
                {
                    foreach (var position in glance.Positions)
                    {
                        using (page.Open("li"))
                        {
                            page.Element("span", position.Words, ("class", ClassOf(position)));
                            page.Text(": ");
                            WriteSources(position, page);
                        }
                    }

                    foreach (var due in glance.Due)
                    {
                        page.Element("li", "due " + due);
                    }
                }
            }

            if (content.Report.Eligibility.Count > 0)
            {
                page.Field("Trial criteria", string.Join("; ", content.Report.Eligibility.Select(t => $"{t.Protocol}: {t.Status.DisplayName()}")));
            }
        }
    }

    private static string ClassOf(GlancePosition position) => position.Stance is { } stance ? HtmlParts.ClassOf(stance) : "open";

    private static void WriteSources(GlancePosition position, HtmlPage page) => page.Separated(position.Sources, source =>
    {
        page.SourceLink(source.Source);
        page.Text(source.Says);
    });
}
