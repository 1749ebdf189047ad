using System.Text;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Core.Tests.Rules.LocalRuleBase;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Rules;

/// <summary>The canonical export: the same bytes for the same rules, other bytes for any rule that could answer otherwise.</summary>
public class RuleBaseJsonTests
{
    private static readonly Criterion Ki67From10 = Ki67 >= 10;

    public static TheoryData<string, Rule> Changes => new()
    {
        { "threshold", Rule("a", Ki67 >= 10.1m) },
        { "bound excluded", Rule("a", Ki67 > 10) },
        { "other bound", Rule("a", Ki67 <= 10) },
        { "other fact", Rule("a", Mitoses >= 10) },
        { "negated", Rule("a", !Ki67From10) },
        { "recordedness", Rule("a", Missing(Ki67)) },
        { "named", Rule("a", Ki67From10.As("High", "high")) },
        { "in a group", Rule("a", new All([Ki67From10])) },
        { "slug", Rule("b", Ki67From10) },
        { "emphasis", Rule("a", Ki67From10).EmphasizedWhen(Compromised) },
        { "note", Rule("a", Ki67From10).Noting("note") },
        { "evidence", Rule("a", Ki67From10).Graded("1b", "A") },
        { "seen", Rule("a", Ki67From10).Seen() },
        { "classification", Rule("a", Ki67From10).Classifying() },
        { "title", RuleSyntax.Rule("a", at: "Page 1").Titled("Another").When(Ki67From10).Then(Recommend(Intervention.Rlt, TherapyLine.First)) },
        { "place", RuleSyntax.Rule("a", at: "Page 2").Titled("A rule").When(Ki67From10).Then(Recommend(Intervention.Rlt, TherapyLine.First)) },
        { "stance", Outcome(Consider(Intervention.Rlt, TherapyLine.First)) },
        { "intervention", Outcome(Recommend(Intervention.Ssa, TherapyLine.First)) },
        { "line", Outcome(Recommend(Intervention.Rlt, TherapyLine.Second)) },
        { "window", Outcome(Recommend(Intervention.Rlt, TherapyLine.First).Due(RltStart, null)) },
        { "other end of the window", Outcome(Recommend(Intervention.Rlt, TherapyLine.First).Due(null, RltStart)) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_of_a_rule_changes_the_fingerprint(string change, Rule rule) =>
        Of(rule).Fingerprint.Should().NotBe(Of(Rule("a", Ki67From10)).Fingerprint, change);

    [Fact]
    public void The_same_rules_give_the_same_bytes()
    {
        var (one, other) = (Of(Rule("a", Ki67From10)), Of(Rule("a", Ki67 >= 10.0m)));

        RuleBaseJson.Export(other).Should().Equal(RuleBaseJson.Export(one));
        other.Fingerprint.Should().Be(one.Fingerprint);
    }

    [Fact]
    public void The_order_of_rules_is_a_part_of_them() =>
        Of(Rule("a", Compromised), Rule("b", Compromised)).Fingerprint.Should().NotBe(Of(Rule("b", Compromised), Rule("a", Compromised)).Fingerprint);

    [Fact]
    public void Classification_source_and_version_are_a_part_of_it()
    {
        var rules = new[] { Rule("a", Ki67From10) };
        var bands = new GradeFact(ki67: new GradeBands(3, 20.5m), mitoses: new GradeBands(2, 20));
        RuleBase[] bases =
        [
            Of(rules),
            new("2", Standing, [new Guideline(Local, rules)]),
            new("1", Standing with { Grade = bands }, [new Guideline(Local, rules)]),
            new("1", Standing with { HighBand = Ki67 > 10 }, [new Guideline(Local, rules)]),
            new("1", Standing, [new Guideline(Local with { PublishedBy = new DateOnly(2026, 1, 30) }, rules)]),
            new("1", Standing, [new Guideline(Local, rules) { Protocol = new Protocol([Require("age", Age >= 18)]) }]),
            new("1", Standing, [new Guideline(Local, rules) { Protocol = new Protocol([Require("age", Age >= 15)]) }]),
        ];

        bases.Select(b => b.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_fingerprint_names_its_hash() => Of(Rule("a", Ki67From10)).Fingerprint.Should().MatchRegex("^sha256:[0-9a-f]{64}$");

    // One object a node: number, choice, flag, date, some, missing, all, any, not.
    [Fact]
    public void Criteria_are_written_as_data()
    {
        var condition = new All(
        [
            Ki67.Between(10, 55) | !Compromised,
            Extent.Is(DiseaseExtent.Locoregional, DiseaseExtent.Metastatic),
            AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)),
            Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Ssa) & new IsMissing(TreatmentFacts.Outcome)),
            Mitoses > 1.50m,
        ]);

        using var json = JsonDocument.Parse(RuleBaseJson.Export(Of(Rule("a", condition))));

        json.RootElement.GetProperty("sources")[0].GetProperty("rules")[0].GetProperty("when").GetRawText().ReplaceLineEndings("").Replace(" ", "").Should().Be(
            """{"all":[{"any":[{"number":"Ki67","min":10,"max":55},{"not":{"flag":"Compromised"}}]},"""
            + """{"choice":"Extent","in":["locoregional","metastatic"]},"""
            + """{"date":"AssessmentDate","to":{"date":"DiagnosisDate","months":6}},"""
            + """{"some":"treatments","with":{"all":[{"choice":"Treatment.Kind","in":["ssa"]},{"missing":"Treatment.Outcome"}]}},"""
            + """{"number":"Mitoses","above":1.5}]}""");
    }

    [Fact]
    public void The_export_is_text_as_it_is_with_plain_line_ends() =>
        Encoding.UTF8.GetString(RuleBaseJson.Export(Of(Rule("a", Ki67From10.As("High", "Ki-67 ≥ 10 %"))))).Should().Contain("Ki-67 ≥ 10 %").And.EndWith("}\n").And.NotContain("\r");

    private static Rule Outcome(RuleOutcome outcome) => RuleSyntax.Rule("a", at: "Page 1").Titled("A rule").When(Ki67From10).Then(outcome);
}
