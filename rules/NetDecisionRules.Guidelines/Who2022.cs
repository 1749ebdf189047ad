using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>Grading by the 2022 WHO classification (Rindi et al., Endocr Pathol 2022).</summary>
internal static class Who2022Grading
{
    /// <summary>Ki-67: G1 below 3 %, G2 3–20 %, G3 above 20 %. Mitoses per 2 mm²: G1 below 2, G2 2–20, G3 above 20. The higher counts.</summary>
    public static GradeFact Grade { get; } = new(ki67: new GradeBands(g2From: 3, g2To: 20), mitoses: new GradeBands(g2From: 2, g2To: 20));
}

/// <summary>The 2022 WHO classification of neuroendocrine neoplasms.</summary>
internal static class Who2022
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "who-2022",
            Title = "Overview of the 2022 WHO Classification of Neuroendocrine Neoplasms",
            Citation = "Rindi et al., Endocr Pathol 2022;33(1):115–154",
            Year = 2022,
            PublishedBy = new DateOnly(2022, 12, 31),
            Doi = "10.1007/s12022-022-09708-2",
            Via = "board-2025",
        },
        [
            Rule("grade-1", at: Headings.Introduction)
                .Titled("Neuroendocrine tumor, G1")
                .When(Grade.Is(TumorGrade.G1))
                .Then(Notice()).Classifying(),

            Rule("grade-2", at: Headings.Introduction)
                .Titled("Neuroendocrine tumor, G2")
                .When(Grade.Is(TumorGrade.G2))
                .Then(Notice()).Classifying(),

            Rule("grade-3", at: Headings.Introduction)
                .Titled("Neuroendocrine tumor, G3")
                .When(Grade.Is(TumorGrade.G3))
                .Then(Notice()).Classifying(),

            Rule("nec", at: Headings.Introduction)
                .Titled("Neuroendocrine carcinoma")
                .When(Grade.Is(TumorGrade.Nec))
                .Then(Notice()).Classifying()
                .Noting("The expert board calls carcinomas G3 by definition; WHO does not grade them: they are high grade by definition."),

            Rule("ki67-required", at: Headings.Introduction)
                .Titled("Stain for Ki-67 (MIB-1): no grading without it")
                .When(Missing(Ki67) & !Poor)
                .Then(Recommend(Intervention.Immunohistochemistry)),

            Rule("ki67-recount", at: Headings.Introduction)
                .Titled("Recount Ki-67 over at least 500 cells where labeling is densest")
                .When(Ki67Cells < 500)
                .Then(Recommend(Intervention.Immunohistochemistry)),

            Rule("graded-carcinoma", at: Headings.Introduction)
                .Titled("A carcinoma with a stated G1 or G2: check the pathology report")
                .When(Recorded(StatedGrade) & StatedGrade.Is(TumorGrade.G1, TumorGrade.G2) & Poor)
                .Then(Notice())
                .Noting("A carcinoma has no such grade: either the differentiation or the grade is wrong."),

            Rule("stated-grade-differs", at: Headings.Introduction)
                .Titled("The stated grade contradicts Ki-67 and mitoses: check the pathology report")
                .When(Grade.StatedGradeDiffers & Well)
                .Then(Notice()),
        ]);
}
