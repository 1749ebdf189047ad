using NetDecisionRules.Authoring;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines.Tests.Runner;

/// <summary>A guideline of two rules and a protocol behind the shipped ones, so that the runner's words are tested on rules that stay as they are.</summary>
internal static class LocalGuideline
{
    public static RuleBase RuleBase { get; } = ShippedGuidelines.RuleBase.With("test", new Guideline(
        new Source { Id = "local", Title = "Local", Citation = "Local 2026", Year = 2026, PublishedBy = new DateOnly(2026, 1, 31) },
        [
            Rule("adult-candidate", at: "1")
                .Titled("Adult and weighing more than 40 kg, without RLT")
                .When((Adult & (Weight > 40).As("Heavy", "heavier than 40 kg")).As("Grown", "grown up") & !PriorRlt & (Pancreas | SmallIntestine))
                .Then(Recommend(Intervention.Rlt))
                .EmphasizedWhen(Age >= 30),
            Rule("no-plan", at: "2")
                .Titled("No plan")
                .When(Missing(RltStart))
                .Then(Notice()),
        ])
    {
        Protocol = new Protocol([Require("age", Adult), Require("weight", Weight > 40)]),
    });

    public static CaseRunner Runner { get; } = new(RuleBase);
}
