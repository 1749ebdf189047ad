using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Text;

/// <summary>The grade and the standing criteria.</summary>
internal static class ClassificationText
{
    private const int LabelWidth = 18;

    public static void Write(ClassificationReport report, FactNames names, TextPage page)
    {
        page.Heading("CLASSIFICATION");
        page.Field(2, "Grade", LabelWidth, Grade(report.Grade));
        if (report.Grade.Missing.Count > 0)
        {
            page.Field(2, "", LabelWidth, "settled by: " + string.Join(", ", report.Grade.Missing.Select(names.WithPath)));
        }

        page.Field(2, "Advanced", LabelWidth, Phrases.Of(report.Advanced) + " (metastatic or unresectable)");
        page.Field(2, "SSTR-positive", LabelWidth, Phrases.Of(report.SstrPositive) + " (latest SSTR study)");
        page.Field(2, "Functioning", LabelWidth, Phrases.Of(report.Functioning) + " (hormonal syndrome)");
        page.Field(2, "Progression", LabelWidth, Phrases.Of(report.Progression) + " (radiological or clinical)");
        page.Field(2, "First line", LabelWidth, FirstLine(report.FirstLine));
    }

    private static string FirstLine(Truth truth) => truth switch
    {
        Truth.True => "yes: no systemic treatment so far",
        Truth.False => "no: there was systemic treatment",
        _ => "unknown: the treatments so far are not fully recorded",
    };

    private static string Grade(GradeReport grade) => grade switch
    {
        { Value: TumorGrade.Nec } => "neuroendocrine carcinoma (NEC), high grade by definition" + Basis(grade),
        { Value: TumorGrade.G2 } => "NET G2, " + Band(grade.Band) + Basis(grade),
        { Value: { } value } => "NET " + Phrases.Of(value) + Basis(grade),
        _ => "open: " + Phrases.Or(grade.Possible.Select(Phrases.Of)) + " is possible",
    };

    private static string Band(GradeBand? band) => band switch
    {
        GradeBand.High => "upper band (Ki-67 ≥ 10 %)",
        GradeBand.Low => "lower band (Ki-67 < 10 %)",
        _ => "lower or upper band open (Ki-67 < 10 % or ≥ 10 %)",
    };

    private static string Basis(GradeReport grade) => grade.Basis is { } basis ? ", " + Phrases.Of(basis) : "";
}
