using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for non-functioning pancreatic tumors.</summary>
internal static class Enets2023NonfunctioningPancreas
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2023-nonfunctioning-pancreas",
            Title = "ENETS 2023 Guidance Paper for Nonfunctioning Pancreatic Neuroendocrine Tumours",
            Citation = "Kos-Kudla et al., J Neuroendocrinol 2023;35(12):e13343",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 12, 31),
            Doi = "10.1111/jne.13343",
            Via = "board-2025",
        },
        [
            Rule("rlt-second-line", at: Headings.GuidelinesAndPractice)
                .Titled("RLT may be the second line of a non-functioning pancreatic G1 or G2")
                .When(RltCandidate & Pancreas & NonFunctioning & Grade.Is(TumorGrade.G1, TumorGrade.G2) & PriorSystemic)
                .Then(Consider(Intervention.Rlt, TherapyLine.Second))
                .Noting("The best sequence of the later lines is not defined."),

            Rule("rlt-g3-trial", at: Headings.GuidelinesAndPractice)
                .Titled("RLT within a trial for a non-functioning pancreatic G3 with high SSTR expression")
                .When(RltCandidate & Pancreas & NonFunctioning & Grade.Is(TumorGrade.G3) & SstrHigh)
                .Then(TrialOnly(Intervention.Rlt))
                .Noting("High expression is read as uptake above liver."),
        ]);
}
