using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Trial eligibility: what stands in the way a line each, the rest in a paragraph.</summary>
internal static class EligibilityText
{
    public static void Write(ReportContent content, TextPage page)
    {
        if (content.Report.Eligibility.Count == 0)
        {
            return;
        }

        page.Heading("TRIAL CRITERIA");
        foreach (var protocol in content.Report.Eligibility)
        {
            page.Line(2, $"{protocol.Protocol}: {protocol.Status.DisplayName()} ({EligibilityWords.Counts(protocol)})");
            if (content.TitleOf(protocol) is { } title)
            {
                page.Cut(4, title);
            }

            WriteLines(protocol, CriterionResult.NotMet, content, page);
            if (protocol.Status == EligibilityStatus.Ineligible)
            {
                WriteParagraph(protocol, CriterionResult.Unknown, c => c.Text, page); // of no consequence
                WriteParagraph(protocol, CriterionResult.Met, c => c.Text, page);
            }
            else
            {
                WriteLines(protocol, CriterionResult.Unknown, content, page);
                WriteParagraph(protocol, CriterionResult.Met, c => content.Facts.Beside(c.Text, c.Facts), page);
            }
        }
    }

    private static void WriteLines(EligibilityReport protocol, CriterionResult result, ReportContent content, TextPage page)
    {
        foreach (var criterion in protocol.Criteria.Where(c => c.Result == result))
        {
            page.Hanging(4, 8, $"{EligibilityWords.Mark(result)} {EligibilityWords.Of(criterion, content)}");
        }
    }

    private static void WriteParagraph(EligibilityReport protocol, CriterionResult result, Func<CriterionReport, string> words, TextPage page)
    {
        if (protocol.Criteria.Where(c => c.Result == result).Select(words).ToList() is { Count: > 0 } criteria)
        {
            page.Hanging(4, 6, $"{EligibilityWords.Mark(result)} {string.Join("; ", criteria)}");
        }
    }
}
