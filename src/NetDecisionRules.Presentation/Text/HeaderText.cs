using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Whom the report is about, and what it rests on.</summary>
internal static class HeaderText
{
    private const int LabelWidth = 12;

    public static void Write(DecisionReport report, TextPage page)
    {
        page.Line(0, ReportContent.Title.ToUpperInvariant());
        page.Field(0, "Patient", LabelWidth, report.PatientId);
        page.Field(0, "Assessed", LabelWidth, HeaderWords.Assessed(report));
        page.Field(0, "Rules", LabelWidth, $"{HeaderWords.Rules(report.RuleBase)}; {HeaderWords.Options(report.Options)}");
    }
}
