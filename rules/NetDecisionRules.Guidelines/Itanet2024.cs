using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>Position of the Italian societies ITANET, AIMN, SIE and AIOM.</summary>
public static class Itanet2024
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
            Rule("fdg-pet-before-rlt", at: Headings.FdgPetRole)
                .Titled("FDG-PET before RLT when uptake is heterogeneous or growth is rapid")
                .When(RltCandidate & (SstrHeterogeneous | RapidGrowth) & NoStudy(ImagingModality.FdgPet))
                .Then(Recommend(Intervention.FdgPet)).Graded(level: "3b", grade: "A"),
        ]);
}
