using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.TreatmentFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <content>What goes with radioligand therapy, before surgery, and once more.</content>
internal static partial class Board2025
{
    private static Rule[] Companions() =>
    [
        Rule("no-high-dose-ssa", at: Headings.FillTheGaps)
            .Titled("No high-dose SSA in place of RLT for a non-functioning tumor")
            .When(RltCandidate & NonFunctioning)
            .Then(Avoid(Intervention.HighDoseSsa))
            .RestingOn(Outcomes.ClarinetForte)
            .Noting("High-dose SSA is not approved for non-functioning tumors either."),

        Rule("ssa-with-rlt", at: Headings.Netter2)
            .Titled("Standard-dose SSA is commonly continued during RLT of a non-functioning tumor")
            .When(RltCandidate & NonFunctioning & Had(TreatmentKind.Ssa))
            .Then(Consider(Intervention.Ssa))
            .Noting("Long-acting SSA pauses at least 4 weeks before each dose of RLT (US label)."),

        Rule("preoperative-rlt", at: Headings.Perioperative)
            .Titled("RLT before surgery of a pancreatic G2 that should shrink")
            .When(Pancreas & Grade.Is(TumorGrade.G2) & SstrPositive & Goal(TreatmentGoal.TumorShrinkage)
                & (ResectabilityStatus.Is(Resectability.Resectable, Resectability.Borderline) | FutureRadicalSurgeryPossible))
            .Then(Consider(Intervention.Rlt, TherapyLine.Perioperative))
            .EmphasizedWhen(ResectabilityStatus.Is(Resectability.Borderline) | Oligometastatic | PoorPrognosis),

        Rule("perioperative-rlt", at: Headings.Perioperative)
            .Titled("RLT around surgery for borderline resectable or oligometastatic disease")
            .When(Gep & Well & SstrPositive & (ResectabilityStatus.Is(Resectability.Borderline) | (Oligometastatic & FutureRadicalSurgeryPossible)))
            .Then(Consider(Intervention.Rlt, TherapyLine.Perioperative)),

        Rule("rlt-rechallenge", at: Headings.Netter2)
            .Titled("RLT once more when the first course held the disease for at least 6 months")
            .When(RltCandidate & Progression & Treatments.Some(Kind.Is(TreatmentKind.Rlt) & DiseaseControl >= 6)
                .As("RltHeldSixMonths", "RLT with at least 6 months of disease control"))
            .Then(Consider(Intervention.Rlt, TherapyLine.Retreatment))
            .Noting("The board says 6–9 months; published series of salvage RLT chose patients with 18 months or more."),
    ];
}
