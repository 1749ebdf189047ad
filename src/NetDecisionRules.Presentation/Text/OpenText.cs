using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Text;

/// <summary>The statements that wait for facts, by what they wait for.</summary>
internal static class OpenText
{
    public static void Write(ReportContent content, TextPage page)
    {
        if (content.Report.Undetermined.Count == 0)
        {
            return;
        }

        page.Heading("STATEMENTS THAT WAIT FOR FACTS");
        foreach (var group in OpenStatements.Of(content))
        {
            page.Hanging(2, 4, "? " + string.Join(", ", group.Needs.Select(path => content.Names.Label(path) ?? path)));
            foreach (var (advice, title, rule) in group.Statements)
            {
                page.Hanging(4, 6, advice == "Note" ? $"{advice}: {title} ({rule})" : $"{advice}: {rule}");
            }
        }
    }
}
