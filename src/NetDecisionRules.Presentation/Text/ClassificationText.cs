using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Text;

/// <summary>The grade and the standing criteria.</summary>
internal static class ClassificationText
{
    private const int LabelWidth = 12;

    public static void Write(ClassificationReport report, FactNames names, TextPage page)
    {
        page.Heading("CLASSIFICATION");
        page.Field(0, "Grade", LabelWidth, ClassificationWords.Grade(report.Grade));
        if (report.Grade.Missing.Count > 0)
        {
            page.Field(0, "", LabelWidth, "settled by: " + string.Join(", ", report.Grade.Missing.Select(names.WithPath)));
        }

        page.Field(0, "Disease", LabelWidth, string.Join(", ", ClassificationWords.Criteria(report).Select(c => $"{Phrases.Mark(c.Truth)} {c.Words}")));
    }
}
