using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for small-intestinal tumors.</summary>
internal static class Enets2024SmallIntestine
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2024-small-intestine",
            Title = "ENETS 2024 Guidance Paper for the Management of Well-Differentiated Small Intestine Neuroendocrine Tumours",
            Citation = "Lamarca et al., J Neuroendocrinol 2024",
            Year = 2024,
            PublishedBy = new DateOnly(2024, 12, 31),
            Doi = "10.1111/jne.13423",
            Via = "board-2025",
        },
        [
            Rule("rlt-first-line", at: Headings.FutureScenario)
                .Titled("RLT is a first-line option for selected small-intestinal G2 and G3")
                .When(RltCandidate & SmallIntestine & Grade.Is(TumorGrade.G2, TumorGrade.G3) & FirstLine)
                .Then(Consider(Intervention.Rlt, TherapyLine.First))
                .RestingOn(Outcomes.Netter2)
                .Noting("For selected patients, on the results of NETTER-2."),
        ]);
}
