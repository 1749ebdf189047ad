using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Html;

/// <summary>The statements that wait for facts, by what they wait for.</summary>
internal static class OpenHtml
{
    public static void Write(ReportContent content, HtmlPage page)
    {
        if (content.Report.Undetermined.Count == 0)
        {
            return;
        }

        using (page.Section("Statements that wait for facts"))
        {
            foreach (var group in OpenStatements.Of(content))
            {
                page.Element("h3", "Needs " + string.Join(", ", group.Needs.Select(path => content.Names.Label(path) ?? path)));
                using (page.Open("ul"))
                {
                    foreach (var (advice, title, rule) in group.Statements)
                    {
                        using (page.Open("li"))
                        {
                            page.Text($"{advice}: {title} ");
                            page.Element("code", rule);
                        }
                    }
                }
            }
        }
    }
}
