using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>Who should have radioligand therapy, and when.</content>
internal static partial class Board2025
{
    private static Rule[] RadioligandTherapy() =>
    [
        Rule("surgery-localized", at: Headings.Management)
            .Titled("Surgery for a resectable localized or locoregional tumor")
            .When(Gep & Well & Extent.Is(DiseaseExtent.Localized, DiseaseExtent.Locoregional) & ResectabilityStatus.Is(Resectability.Resectable))
            .Then(Recommend(Intervention.Surgery)),

        Rule("ssa-first-line-low-grade", at: Headings.Introduction)
            .Titled("Standard-dose SSA first in G1 and low G2, as most guidelines advise")
            .When(Gep & Advanced & SstrPositive & (Grade.Is(TumorGrade.G1) | LowG2) & FirstLine)
            .Then(Recommend(Intervention.Ssa, TherapyLine.First)),

        Rule("rlt-always-considered", at: Headings.FillTheGaps)
            .Titled("Always consider RLT, in low grades too")
            .When(RltCandidate)
            .Then(Consider(Intervention.Rlt)),

        Rule("rlt-new-standard-first-line", at: Headings.KeySummary)
            .Titled("First-line RLT should become the standard for newly diagnosed G2 and G3 with Ki-67 of 10–55 %")
            .When(RltCandidate & NewlyDiagnosed & Grade.Is(TumorGrade.G2, TumorGrade.G3) & Ki67 >= 10 & Ki67 <= 55 & SsaAtMost)
            .Then(Recommend(Intervention.Rlt, TherapyLine.First))
            .RestingOn(Outcomes.Netter2)
            .Noting(
                "The comparator of NETTER-2 was high-dose SSA.",
                "The board reports a stable CT within 1 month as an entry criterion; the registry entry does not, and asks for uptake above liver."),

        Rule("rlt-after-ssa-progression", at: Headings.ThreeKeyPoints)
            .Titled("RLT when the tumor progressed on an SSA")
            .When(RltCandidate & Progression & FailedOn(AnySsa))
            .Then(Recommend(Intervention.Rlt, TherapyLine.Second))
            .RestingOn([.. Outcomes.Netter1, .. Outcomes.Panzuto2024])
            .Noting("What counts as progression on an SSA is not objectively defined."),

        Rule("rlt-best-candidate", at: Headings.ThreeKeyPoints)
            .Titled("The best candidate: progressive, SSTR-positive, fully evaluated and not compromised")
            .When(RltCandidate & Progression & ClinicalEvaluationComplete & !Compromised)
            .Then(Recommend(Intervention.Rlt))
            .Noting("The board takes a Krenning score of 2 or more; the EU label asks for uptake of at least liver, NETTER-2 and NANETS for more than liver."),

        Rule("compromised-rlt", at: Headings.ThreeKeyPoints)
            .Titled("In a compromised patient RLT may be of no use")
            .When(RltCandidate & Compromised)
            .Then(Caution(Intervention.Rlt)),

        Rule("g2-rlt-for-shrinkage", at: Headings.G2FirstLine)
            .Titled("First-line RLT when a G2 with high uptake should shrink")
            .When(RltCandidate & Grade.Is(TumorGrade.G2) & SstrHigh & Goal(TreatmentGoal.TumorShrinkage) & FirstLine & NotHighlySymptomatic & NoRapidGrowth)
            .Then(Consider(Intervention.Rlt, TherapyLine.First))
            .RestingOn(Outcomes.Netter2)
            .EmphasizedWhen(Pancreas)
            .Noting("Pancreatic tumors absorb more than intestinal ones and respond first."),

        Rule("g2-rlt-preferable", at: Headings.G2FirstLine)
            .Titled("RLT may be the preferable first line of G2, for quality of life and chance of response")
            .When(RltCandidate & Grade.Is(TumorGrade.G2) & FirstLine & NotHighlySymptomatic & NoRapidGrowth)
            .Then(Consider(Intervention.Rlt, TherapyLine.First)),

        Rule("low-g2-rlt-not-excluded", at: Headings.G2Question)
            .Titled("The first-line benefit of RLT shown in high G2 cannot be excluded in low G2")
            .When(RltCandidate & LowG2 & FirstLine)
            .Then(Notice()),

        Rule("g3-rlt-first-line", at: Headings.G3Approach)
            .Titled("RLT as a first line of G3 with Ki-67 up to 55 %")
            .When(RltCandidate & Grade.Is(TumorGrade.G3) & Ki67 <= 55 & FirstLine)
            .Then(Consider(Intervention.Rlt, TherapyLine.First))
            .RestingOn([.. Outcomes.Netter2, .. Outcomes.G3Retrospective])
            .Noting("G3 is heterogeneous, selection bias in NETTER-2 cannot be excluded, and its comparator was high-dose SSA."),

        Rule("upfront-rlt-counter-evidence", at: Headings.FutureScenario)
            .Titled("Retrospective series: upfront RLT no better than chemotherapy or targeted drugs in G3 or above 10 %")
            .When(RltCandidate & FirstLine & (Grade.Is(TumorGrade.G3) | Ki67 > 10))
            .Then(Notice()),
    ];
}
