using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Content;

/// <summary>The grade and the standing criteria in words.</summary>
internal static class ClassificationWords
{
    /// <summary>The standing criteria, each with its truth.</summary>
    public static IReadOnlyList<(string Words, Truth Truth)> Criteria(ClassificationReport report) =>
    [
        ("advanced", report.Advanced),
        ("SSTR-positive", report.SstrPositive),
        ("functioning", report.Functioning),
        ("progression", report.Progression),
        ("earlier systemic treatment", report.FirstLine.Not()),
    ];

    public static string Grade(GradeReport grade) => grade switch
    {
        { Value: TumorGrade.Nec } => "neuroendocrine carcinoma (NEC), high grade by definition" + Basis(grade),
        { Value: TumorGrade.G2 } => "NET G2, " + Band(grade.Band) + Basis(grade),
        { Value: { } value } => "NET " + value.DisplayName() + Basis(grade),
        _ => "open: " + Phrases.Or(grade.Possible.Select(possible => possible.DisplayName())) + " is possible",
    };

    private static string Band(GradeBand? band) => band?.DisplayName() ?? "lower or upper band open (Ki-67 < 10 % or ≥ 10 %)";

    private static string Basis(GradeReport grade) => grade.Basis is { } basis ? ", " + basis.DisplayName() : "";
}
