using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>How to evaluate and discuss the patient.</content>
internal static partial class Board2025
{
    private static Rule[] Discussion() =>
    [
        Rule("mdt-discussion", at: Headings.Conclusions)
            .Titled("Discuss the patient in a multidisciplinary team")
            .When(Gep & (Missing(DiscussedInMdt) | !DiscussedInMdt).As("NotYetDiscussed", "no discussion in a multidisciplinary team recorded"))
            .Then(Recommend(Intervention.MdtDiscussion))
            .Noting("Best in an expert center; weigh laboratory values, life expectancy and quality of life with imaging and symptoms."),

        Rule("clinical-evaluation-before-rlt", at: Headings.ThreeKeyPoints)
            .Titled("Complete the clinical evaluation before RLT")
            .When(RltCandidate & (Missing(ClinicalEvaluationComplete) | !ClinicalEvaluationComplete)
                .As("NotYetEvaluated", "no complete clinical evaluation recorded"))
            .Then(Recommend(Intervention.ClinicalEvaluation)),

        Rule("suv-rise-is-not-progression", at: Headings.FillTheGaps)
            .Titled("A rise of the SUV alone is no reason to change treatment")
            .When(SstrUptakeIncrease & NoProgression)
            .Then(Avoid(Intervention.TreatmentChange)),

        Rule("biochemical-rise-is-not-progression", at: Headings.FillTheGaps)
            .Titled("A biochemical rise alone is no reason to change treatment")
            .When(BiochemicalRise & NoProgression)
            .Then(Avoid(Intervention.TreatmentChange)),

        Rule("clinical-progression-allows-change", at: Headings.FillTheGaps)
            .Titled("Progression seen in symptoms or signs is a ground for changing treatment")
            .When(Gep & ClinicalProgression)
            .Then(Consider(Intervention.TreatmentChange)),

        Rule("necrosis-needs-histology", at: Headings.Drivers)
            .Titled("Necrosis seen on imaging decides nothing unless tissue confirms it")
            .When(Necrosis.Is(SuspectedNecrosis.Radiological))
            .Then(Consider(Intervention.Histology)),

        Rule("ki67-not-absolute", at: Headings.G2Question)
            .Titled("Ki-67 and grade are prognostic and may guide; SSTR on PET, symptoms and syndrome come first")
            .When(RltCandidate & Grade.Is(TumorGrade.G2, TumorGrade.G3))
            .Then(Notice()),
    ];
}
