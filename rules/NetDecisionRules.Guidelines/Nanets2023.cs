using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>NANETS guidance for high-grade gastroenteropancreatic and gynecologic neoplasms.</summary>
internal static class Nanets2023
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "nanets-2023",
            Title = "Expert Consensus Practice Recommendations of NANETS for High-Grade Gastroenteropancreatic and Gynecologic Neuroendocrine Neoplasms",
            Citation = "Eads et al., Endocr Relat Cancer 2023",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 12, 31),
            Doi = "10.1530/ERC-22-0206",
            Via = "board-2025",
        },
        [
            Rule("rlt-progressive-g3", at: Headings.FutureScenario)
                .Titled("RLT is reasonable in a progressive G3 with homogeneous uptake above liver")
                .When(RltCandidate & Grade.Is(TumorGrade.G3) & Progression & SstrHomogeneous & SstrHigh)
                .Then(Consider(Intervention.Rlt))
                .Noting("Based on consensus.", "The threshold here is uptake above liver; the board takes a Krenning score of 2 or more."),
        ]);
}
