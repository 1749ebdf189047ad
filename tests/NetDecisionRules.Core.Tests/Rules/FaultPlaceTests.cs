using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Rules;

/// <summary>What is wrong with a rule base is told with its place in the JSON form.</summary>
public class FaultPlaceTests
{
    private static readonly Criterion OutsideItsList = TreatmentFacts.Kind.Is(TreatmentKind.Ssa);

    [Fact]
    public void Every_fault_has_a_place()
    {
        var sound = LocalRuleBase.Rule("sound", Compromised);
        var protocol = new Protocol([Require("age", Age >= 18), Require("age", OutsideItsList)]);
        var build = () => new RuleBase("1", LocalRuleBase.Standing with { GradeRules = new Dictionary<TumorGrade, string> { [TumorGrade.G1] = "local/none" }, Advanced = OutsideItsList },
        [
            new Guideline(LocalRuleBase.Local, [sound, LocalRuleBase.Rule("of an entry", OutsideItsList)]),
            new Guideline(LocalRuleBase.Local with { Via = "nobody", Title = "" },
            [
                Rule("due", at: "Page 1").Titled("Due").When(Compromised).Then(Recommend(Intervention.SstrPet).Due(from: null, to: TreatmentFacts.End.PlusWeeks(8))),
                LocalRuleBase.Rule("emphasis", Compromised).EmphasizedWhen(OutsideItsList),
                sound,
            ]) { Protocol = protocol },
            new Guideline(LocalRuleBase.Local with { Id = "trial" }, []) { Protocol = new Protocol([]) },
        ]);

        build.Should().Throw<InvalidRuleBaseException>().Which.Placed.Select(fault => fault.Path).Should().Equal(
            "sources[1].id",
            "sources[1]",
            "sources[1].via",
            "sources[0].rules[1].slug",
            "sources[1].rules[2].slug",
            "sources[1].protocol[1].id",
            "sources[2].protocol",
            "classification.gradeRules",
            "classification.advanced",
            "sources[0].rules[1].when",
            "sources[1].rules[1].emphasizedWhen",
            "sources[1].protocol[1].criterion",
            "sources[1].rules[0].then.latest");
    }

    [Fact]
    public void A_fault_of_a_named_criterion_is_told_once_and_where_it_is_defined()
    {
        var adult = (Age >= 18.12345m).As("Adult", "adult");

        var build = () => LocalRuleBase.Of(LocalRuleBase.Rule("a", Compromised & adult), LocalRuleBase.Rule("b", !adult));

        build.Should().Throw<InvalidRuleBaseException>().Which.Placed.Should().Equal(
            new RuleBaseFault("criteria.Adult.is", "Rule 'local/a': 'age ≥ 18.12345 years' compares with more than three decimal places."));
    }

    [Fact]
    public void An_exception_made_from_words_alone_has_no_places() =>
        new InvalidRuleBaseException(["wrong"]).Placed.Should().Equal(new RuleBaseFault("", "wrong"));
}
