using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Where sources disagree, with what makes the difference.</summary>
internal static class DisagreementText
{
    public static void Write(ReportContent content, TextPage page)
    {
        var disagreements = Disagreement.Of(content).ToList();
        if (disagreements.Count == 0)
        {
            return;
        }

        page.Heading("WHERE SOURCES DISAGREE");
        foreach (var disagreement in disagreements)
        {
            page.Hanging(2, 4, "• " + disagreement.Title);
            List<(string Words, string Names)> sides =
                [.. disagreement.Sides, .. disagreement.Difference.Length > 0 ? [("difference", disagreement.Difference)] : Array.Empty<(string, string)>()];
            var width = sides.Select(s => s.Words.Length).DefaultIfEmpty().Max() + 2;
            foreach (var (words, names) in sides)
            {
                page.Field(4, words, width, names);
            }
        }
    }
}
