using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>The label of Lutathera in the European Union.</summary>
internal static class EmaLutathera
{
    /// <summary>Pregnant; where that is not recorded, a man is not.</summary>
    private static readonly Criterion PossiblyPregnant = Pregnant & (Recorded(Pregnant) | !PatientSex.Is(Sex.Male));

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "ema-lutathera",
            Title = "Lutathera, European Public Assessment Report",
            Citation = "European Medicines Agency, Lutathera (EMEA/H/C/004123), first authorised 2017-09-26",
            Year = 2017,
            PublishedBy = new DateOnly(2017, 9, 26),
        },
        [
            Rule("indication", at: "Therapeutic indication")
                .Titled("RLT on label in the EU: progressive, well differentiated G1 or G2, SSTR-positive, adult")
                .When(RltCandidate & Adult & Grade.Is(TumorGrade.G1, TumorGrade.G2) & Progression)
                .Then(Recommend(Intervention.Rlt))
                .RestingOn([.. Outcomes.Netter1, .. Outcomes.Erasmus])
                .LabelOf(Jurisdiction.Eu)
                .Noting(
                    "The label covers all of G1 and G2 in progression and names no failure of an SSA; the board summarizes it as low G2 in progression after an SSA.",
                    "The label asks for uptake at least as high as liver; the rule takes a Krenning score of 2 or more, which includes slightly below liver: check the images at a score of 2.",
                    "The application to extend the label to the first line of higher grades was withdrawn in 2025."),

            Rule("pregnancy", at: "Contraindications")
                .Titled("No RLT in pregnancy")
                .When(RltCandidate & PossiblyPregnant)
                .Then(Avoid(Intervention.Rlt)),

            Rule("pregnancy-before-advanced", at: "Contraindications")
                .Titled("No RLT in pregnancy, also before the disease is known to be advanced")
                .When(EarlyRltCandidate & PossiblyPregnant)
                .Then(Avoid(Intervention.Rlt)),
        ]);
}
