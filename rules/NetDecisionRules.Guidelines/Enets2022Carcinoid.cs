using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>ENETS guidance for carcinoid syndrome.</summary>
internal static class Enets2022Carcinoid
{
    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "enets-2022-carcinoid",
            Title = "ENETS 2022 Guidance Paper for Carcinoid Syndrome and Carcinoid Heart Disease",
            Citation = "Grozinsky-Glasberg et al., J Neuroendocrinol 2022;34(7):e13146",
            Year = 2022,
            PublishedBy = new DateOnly(2022, 7, 31),
            Doi = "10.1111/jne.13146",
            Via = "board-2025",
        },
        [
            Rule("rlt-progressive", at: Headings.GuidelinesAndPractice)
                .Titled("RLT is an option for a progressive tumor with carcinoid syndrome")
                .When(RltCandidate & Carcinoid & Progression)
                .Then(Consider(Intervention.Rlt)),

            Rule("rlt-refractory-syndrome", at: Headings.GuidelinesAndPractice)
                .Titled("RLT is an option for a stable tumor whose carcinoid syndrome an SSA does not control")
                .When(RltCandidate & Carcinoid & NoProgression & SyndromeRefractoryToSsa)
                .Then(Consider(Intervention.Rlt)),
        ]);
}
