using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for functioning pancreatic tumors.</summary>
internal static class Enets2023FunctioningPancreas
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2023-functioning-pancreas",
            Title = "ENETS 2023 Guidance Paper for Functioning Pancreatic Neuroendocrine Tumour Syndromes",
            Citation = "Hofland et al., J Neuroendocrinol 2023;35(8):e13318",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 8, 31),
            Doi = "10.1111/jne.13318",
            Via = "board-2025",
        },
        [
            Rule("rlt-after-ssa", at: Headings.GuidelinesAndPractice)
                .Titled("RLT for gastrinoma, insulinoma, VIPoma or glucagonoma that progressed on an SSA")
                .When(RltCandidate & Pancreas & HormonalSyndrome.Is(Syndrome.Gastrinoma, Syndrome.Insulinoma, Syndrome.Vipoma, Syndrome.Glucagonoma)
                    & FailedOn(AnySsa))
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second)),
        ]);
}
