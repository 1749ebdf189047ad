using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ESMO guideline for gastroenteropancreatic neuroendocrine neoplasms.</summary>
internal static class Esmo2020
{
    private const string OpenAtTen = "The guideline leaves a Ki-67 of exactly 10 % open.";

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "esmo-2020",
            Title = "Gastroenteropancreatic Neuroendocrine Neoplasms: ESMO Clinical Practice Guidelines for Diagnosis, Treatment and Follow-up",
            Citation = "Pavel et al., Ann Oncol 2020;31(7):844–860",
            Year = 2020,
            PublishedBy = new DateOnly(2020, 7, 31),
            Doi = "10.1016/j.annonc.2020.03.304",
            Via = "board-2025",
        },
        [
            Rule("carcinoid-ssa-first-line", at: Headings.GuidelinesAndPractice)
                .Titled("Standard-dose SSA first in carcinoid syndrome")
                .When(Gep & Well & Advanced & SstrPositive & Carcinoid & FirstLine)
                .Then(Recommend(Intervention.Ssa, TherapyLine.First)),

            Rule("carcinoid-rlt-second-line", at: Headings.GuidelinesAndPractice)
                .Titled("RLT after progression on an SSA in carcinoid syndrome")
                .When(RltCandidate & Carcinoid & Progression & FailedOn(AnySsa))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second)),

            Rule("carcinoid-rlt-before-progression", at: Headings.GuidelinesAndPractice)
                .Titled("RLT before progression for carcinoid syndrome with high burden and uncontrolled diarrhea")
                .When(RltCandidate & Carcinoid & NoProgression & !FailedOn(Systemic) & HighBurden & UncontrolledDiarrhea)
                .Then(Consider(Intervention.Rlt))
                .Noting("The guideline itself calls this use off-label."),

            Rule("midgut-low-ki67-rlt-after-ssa", at: Headings.GuidelinesAndPractice)
                .Titled("RLT after an SSA failed in a midgut tumor with Ki-67 below 10 %")
                .When(RltCandidate & Midgut & Grade.Is(TumorGrade.G1, TumorGrade.G2) & Ki67 < 10 & FailedOn(AnySsa))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second))
                .Noting(OpenAtTen),

            Rule("midgut-g2-rlt-after-everolimus", at: Headings.GuidelinesAndPractice)
                .Titled("RLT after everolimus failed in a midgut G2 with Ki-67 above 10 %")
                .When(RltCandidate & Midgut & Grade.Is(TumorGrade.G2) & Ki67 > 10 & FailedOn(TreatmentKind.Everolimus))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second))
                .Noting("The text gives the threshold as 10–15 %; the rule takes above 10.", OpenAtTen),

            Rule("pancreas-rlt-after-failure", at: Headings.GuidelinesAndPractice)
                .Titled("RLT in a pancreatic tumor after other systemic treatment failed")
                .When(RltCandidate & Pancreas & FailedOn(SystemicBut(TreatmentKind.Rlt)))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Later))
                .Noting("The text speaks of other options in the plural; the rule takes one failed systemic treatment."),

            Rule("minority-pancreas-rlt", at: Headings.GuidelinesAndPractice)
                .Titled("RLT after a first SSA or chemotherapy in a pancreatic tumor with Ki-67 below 10 %")
                .When(RltCandidate & Pancreas & Grade.Is(TumorGrade.G1, TumorGrade.G2) & Ki67 < 10
                    & Had(TreatmentKind.Ssa, TreatmentKind.HighDoseSsa, TreatmentKind.Chemotherapy))
                .Then(Consider(Intervention.Rlt, TherapyLine.Second))
                .Noting("Opinion of one author of the guideline, on a par with targeted drugs; meant as a change after the first treatment."),

            Rule("minority-small-intestine-rlt", at: Headings.GuidelinesAndPractice)
                .Titled("RLT on a par with everolimus in a small-intestinal G2 with Ki-67 above 10 %")
                .When(RltCandidate & SmallIntestine & Grade.Is(TumorGrade.G2) & Ki67 > 10 & PriorSystemic)
                .Then(Consider(Intervention.Rlt, TherapyLine.Second))
                .Noting("Opinion of one author of the guideline.", OpenAtTen),
        ]);
}
