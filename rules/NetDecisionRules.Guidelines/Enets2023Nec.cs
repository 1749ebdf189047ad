using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for digestive neuroendocrine carcinoma.</summary>
internal static class Enets2023Nec
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2023-nec",
            Title = "ENETS 2023 Guidance Paper for Digestive Neuroendocrine Carcinoma",
            Citation = "Sorbye et al., J Neuroendocrinol 2023;35(3):e13249",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 3, 31),
            Doi = "10.1111/jne.13249",
        },
        [
            Rule("platinum-etoposide-first-line", at: "Abstract")
                .Titled("Platinum and etoposide first for an advanced carcinoma")
                .When(Gep & Grade.Is(TumorGrade.Nec) & Advanced & FirstLine)
                .Then(Recommend(Intervention.Chemotherapy, TherapyLine.First))
                .Noting(
                    "The abstract names carboplatin with etoposide, for metastatic carcinoma.",
                    "The expert board calls carcinomas G3 by definition; WHO does not grade them: they are high grade by definition."),
        ]);
}
