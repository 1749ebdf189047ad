using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Html;

/// <summary>Where sources disagree, with what makes the difference.</summary>
internal static class DisagreementHtml
{
    public static void Write(ReportContent content, HtmlPage page)
    {
        var disagreements = Disagreement.Of(content).ToList();
        if (disagreements.Count == 0)
        {
            return;
        }

        using (page.Section("Where sources disagree"))
        {
            foreach (var disagreement in disagreements)
            {
                using (page.Open("div", ("class", "card is-open")))
                {
                    page.Element("h3", disagreement.Title);
                    WriteSides(disagreement, page);
                }
            }
        }
    }

    private static void WriteSides(Disagreement disagreement, HtmlPage page)
    {
        if (disagreement.Sides.Count == 0)
        {
            return;
        }

        using (page.Open("dl"))
        {
            foreach (var (words, names) in disagreement.Sides)
            {
                page.Field(Phrases.Upper(words), names);
            }

            if (disagreement.Difference.Length > 0)
            {
                page.Field("Difference", disagreement.Difference);
            }
        }
    }
}
