using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ASCO guideline for metastatic well-differentiated gastroenteropancreatic tumors.</summary>
internal static class Asco2023
{
    private const string Abstract = "Abstract";

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "asco-2023",
            Title = "Systemic Therapy for Tumor Control in Metastatic Well-Differentiated Gastroenteropancreatic Neuroendocrine Tumors: ASCO Guideline",
            Citation = "Del Rivero et al., J Clin Oncol 2023;41(32):5049–5067",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 11, 30),
            Doi = "10.1200/JCO.23.01529",
            Via = "board-2025",
        },
        [
            Rule("g3-systemic-options", at: Headings.FutureScenario)
                .Titled("The systemic options of G1 and G2 also in G3")
                .When(Gep & Advanced & Grade.Is(TumorGrade.G3))
                .Then(Consider(Intervention.SystemicTherapy))
                .Noting("Choose by proliferation, symptoms, tumor burden and growth."),

            Rule("g3-chemotherapy-symptomatic", at: Abstract)
                .Titled("Chemotherapy in a symptomatic G3")
                .When(Gep & Advanced & Grade.Is(TumorGrade.G3) & Symptomatic)
                .Then(Consider(Intervention.Chemotherapy, TherapyLine.First)).Seen()
                .Noting("Likely the most effective treatment where the tumor causes symptoms; SSA are relatively ineffective."),

            Rule("gi-ssa-first-line", at: Abstract)
                .Titled("Standard-dose SSA first in a gastrointestinal G1 or G2")
                .When(GiTract & Advanced & Grade.Is(TumorGrade.G1, TumorGrade.G2) & SstrPositive & FirstLine)
                .Then(Recommend(Intervention.Ssa, TherapyLine.First)).Seen()
                .Noting("For most patients; observation is an option for little, slow-growing disease without symptoms."),

            Rule("gi-rlt-after-ssa", at: Abstract)
                .Titled("RLT after progression on an SSA in a gastrointestinal G1 or G2")
                .When(RltCandidate & GiTract & Grade.Is(TumorGrade.G1, TumorGrade.G2) & FailedOn(AnySsa))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second)).Seen()
                .RestingOn([.. Outcomes.Netter1, .. Outcomes.SecondLineGastrointestinal])
                .Noting("Everolimus is the alternative."),

            Rule("pancreas-ssa-first-line", at: Abstract)
                .Titled("Standard-dose SSA first in a pancreatic G1 or G2")
                .When(Pancreas & Advanced & Grade.Is(TumorGrade.G1, TumorGrade.G2) & SstrPositive & FirstLine)
                .Then(Recommend(Intervention.Ssa, TherapyLine.First)).Seen(),

            Rule("pancreas-rlt-second-line", at: Abstract)
                .Titled("RLT among the second-line options of a pancreatic G1 or G2")
                .When(RltCandidate & Pancreas & Grade.Is(TumorGrade.G1, TumorGrade.G2) & FailedOn(AnySsa))
                .Then(Consider(Intervention.Rlt, TherapyLine.Second)).Seen()
                .RestingOn([.. Outcomes.Panzuto2024, .. Outcomes.SecondLinePancreas])
                .Noting("Beside chemotherapy, everolimus and sunitinib, in no preferred order."),
        ]);
}
