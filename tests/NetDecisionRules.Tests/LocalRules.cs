using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Tests;

/// <summary>Rules and guidelines as a hospital would write them, with nothing in them but what a test is about.</summary>
internal static class LocalRules
{
    public static Source Source(string id) =>
        new() { Id = id, Title = "Local guideline", Citation = "Tumor board", Year = 2026, PublishedBy = new DateOnly(2026, 1, 31) };

    public static Rule Rule(string slug, Criterion condition) => RuleSyntax.Rule(slug, at: "Page 1").Titled("A local rule").When(condition).Then(Notice());

    public static Guideline Guideline(string id, params Rule[] rules) => new(Source(id), rules);

    /// <summary>A rule base of these rules alone, with the shipped criteria of classification.</summary>
    public static RuleBase RuleBaseOf(params Rule[] rules) => RuleBaseOf(rules, protocol: null);

    /// <summary>The same with the entry criteria of a trial.</summary>
    public static RuleBase RuleBaseOf(Rule[] rules, Protocol? protocol) => new(
        "1", ShippedGuidelines.Classification with { GradeRules = new Dictionary<TumorGrade, string>() }, [new Guideline(Source("local"), rules) { Protocol = protocol }]);
}
