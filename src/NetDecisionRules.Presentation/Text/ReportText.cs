using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Text;

/// <summary>A decision report as a tumor board reads it: what matters for the decision first, then the reasons.</summary>
internal static class ReportText
{
    public static void Write(ReportContent content, TextWriter writer)
    {
        var page = new TextPage(writer);
        HeaderText.Write(content.Report, page);
        ClassificationText.Write(content.Report.Classification, content.Names, page);
        GlanceText.Write(content, page);
        DisagreementText.Write(content, page);
        NextText.Write(content, page);
        SideBySideText.Write(content, page);
        new AdviceText(content, page).Write();
        EligibilityText.Write(content, page);
        OpenText.Write(content, page);
        SourcesText.WriteCited(content, page);
        page.Blank();
        page.Line(0, ReportContent.Disclaimer);
    }
}
