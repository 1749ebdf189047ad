using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>How to evaluate and discuss the patient.</content>
public static partial class Board2025
{
    private static Rule[] Discussion() =>
    [
        Rule("mdt-discussion", at: Headings.Conclusions)
            .Titled("Discuss the patient in a multidisciplinary team")
            .When(Gep & (Missing(DiscussedInMdt) | !DiscussedInMdt))
            .Then(Recommend(Intervention.MdtDiscussion)),

        Rule("clinical-evaluation-before-rlt", at: Headings.ThreeKeyPoints)
            .Titled("Complete the clinical evaluation before RLT")
            .When(RltCandidate & (Missing(ClinicalEvaluationComplete) | !ClinicalEvaluationComplete))
            .Then(Recommend(Intervention.ClinicalEvaluation)),

        Rule("suv-rise-is-not-progression", at: Headings.FillTheGaps)
            .Titled("A rise of the SUV alone is no reason to change treatment")
            .When(SstrUptakeIncrease & !Progression)
            .Then(Avoid(Intervention.TreatmentChange)),

        Rule("biochemical-rise-is-not-progression", at: Headings.FillTheGaps)
            .Titled("A biochemical rise alone is no reason to change treatment")
            .When(BiochemicalRise & !Progression)
            .Then(Avoid(Intervention.TreatmentChange)),

        Rule("necrosis-needs-histology", at: Headings.Drivers)
            .Titled("Verify necrosis seen on imaging in tissue before it decides anything")
            .When(Necrosis.Is(SuspectedNecrosis.Radiological))
            .Then(Consider(Intervention.Histology)),

        Rule("ki67-not-absolute", at: Headings.G2Question)
            .Titled("Ki-67 and grade are prognostic; SSTR expression on PET, symptoms and syndrome decide on RLT")
            .When(RltCandidate & Grade.Is(TumorGrade.G2, TumorGrade.G3))
            .Then(Notice()),
    ];
}
