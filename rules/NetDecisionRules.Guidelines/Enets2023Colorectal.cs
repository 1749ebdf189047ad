using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for colorectal tumors.</summary>
internal static class Enets2023Colorectal
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2023-colorectal",
            Title = "ENETS 2023 Guidance Paper for Colorectal Neuroendocrine Tumours",
            Citation = "Rinke et al., J Neuroendocrinol 2023;35(6):e13309",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 6, 30),
            Doi = "10.1111/jne.13309",
            Via = "board-2025",
        },
        [
            Rule("figure-2-rlt-first-line", at: Headings.GuidelinesAndPractice)
                .Titled("Figure: RLT first for a symptomatic, high-burden, fast-growing tumor with Ki-67 above 10 %")
                .When(RltCandidate & Colorectal & Extent.Is(DiseaseExtent.Metastatic) & ResectabilityStatus.Is(Resectability.Unresectable)
                    & Symptomatic & HighBurden & RapidGrowth & Ki67 > 10 & FirstLine)
                .Then(Recommend(Intervention.Rlt, TherapyLine.First))
                .AgainstOwnText()
                .Noting("The guidance contradicts itself here: its text places RLT after progression on earlier treatment."),

            Rule("text-rlt-after-progression", at: Headings.GuidelinesAndPractice)
                .Titled("Text: RLT for a metastatic colorectal tumor that progressed on earlier treatment")
                .When(RltCandidate & Colorectal & Extent.Is(DiseaseExtent.Metastatic)
                    & Treatments.Some(TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression)).As("AnyProgressionOnTreatment", "progression on an earlier treatment"))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second))
                .Noting("The guidance adds that further data are needed."),
        ]);
}
