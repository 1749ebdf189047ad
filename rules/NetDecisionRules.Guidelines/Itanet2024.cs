using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>Position of the Italian societies ITANET, AIMN, SIE and AIOM.</summary>
internal static class Itanet2024
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "itanet-2024",
            Title = "Radioligand Therapy in the Therapeutic Strategy for Patients with Gastro-entero-pancreatic Neuroendocrine Tumors: A Consensus Statement from ITANET, AIMN, SIE and AIOM",
            Citation = "Panzuto et al., J Endocrinol Invest 2024",
            Year = 2024,
            PublishedBy = new DateOnly(2024, 12, 31),
            Doi = "10.1007/s40618-024-02448-6",
            Via = "board-2025",
        },
        [
            Rule("rlt-g2-g3-when-approved", at: Headings.G3Approach)
                .Titled("RLT is a valid option in G2 and G3 once the regulator has approved it")
                .When(RltCandidate & Grade.Is(TumorGrade.G2, TumorGrade.G3))
                .Then(Consider(Intervention.Rlt)).Graded(level: "1b", grade: "A")
                .Noting("Stated for the time from which the regulator has approved it."),

            Rule("future-candidate", at: Headings.G2Question)
                .Titled("Newly diagnosed G2 and G3 with Ki-67 of 10–55 % are future candidates for RLT")
                .When(RltCandidate & NewlyDiagnosed & Ki67 >= 10 & Ki67 <= 55 & SsaAtMost)
                .Then(Consider(Intervention.Rlt, TherapyLine.First)),

            Rule("fdg-pet-before-rlt", at: Headings.FdgPetRole)
                .Titled("FDG-PET before RLT when uptake is heterogeneous or growth is rapid")
                .When(RltCandidate & (SstrHeterogeneous | RapidGrowth) & NoStudy(ImagingModality.FdgPet))
                .Then(Recommend(Intervention.FdgPet)).Graded(level: "3b", grade: "A"),
        ]);
}
