using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Html;

/// <summary>Trial eligibility, criterion by criterion; what stands in the way comes first.</summary>
internal static class EligibilityHtml
{
    private static readonly CriterionResult[] Order = [CriterionResult.NotMet, CriterionResult.Unknown, CriterionResult.Met];

    public static void Write(ReportContent content, HtmlPage page)
    {
        if (content.Report.Eligibility.Count == 0)
        {
            return;
        }

        using (page.Section("Trial criteria"))
        {
            foreach (var protocol in content.Report.Eligibility)
            {
                page.Element("h3", $"{protocol.Protocol}: {protocol.Status.DisplayName()}");
                page.Element("p", (content.TitleOf(protocol) is { } title ? title + ": " : "") + EligibilityWords.Counts(protocol), ("class", "note"));
                using (page.Open("ul", ("class", "criteria")))
                {
                    foreach (var criterion in protocol.Criteria.OrderBy(c => Array.IndexOf(Order, c.Result)))
                    {
                        using (page.Open("li"))
                        {
                            page.Mark(EligibilityWords.Mark(criterion.Result), criterion.Result.DisplayName());
                            page.Text(EligibilityWords.Of(criterion, content));
                        }
                    }
                }
            }
        }
    }
}
