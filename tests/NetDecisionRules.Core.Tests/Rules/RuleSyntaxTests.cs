using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Rules;

/// <summary>A rule says what its words say.</summary>
public class RuleSyntaxTests
{
    private static readonly Rule Plain = RuleSyntax.Rule("slug", at: "Heading").Titled("Title").When(Compromised).Then(Avoid(Intervention.Rlt, TherapyLine.Later));

    [Fact]
    public void A_plain_rule_has_place_title_condition_and_outcome()
    {
        (Plain.Slug, Plain.Locator, Plain.Title).Should().Be(("slug", "Heading", "Title"));
        Plain.Condition.Should().Be((Criterion)Compromised);
        Plain.Outcome.Should().Be(new RuleOutcome(Stance.Avoid, Intervention.Rlt, TherapyLine.Later));
        (Plain.Emphasis, Plain.EvidenceLevel, Plain.RecommendationGrade, Plain.WasSeen, Plain.IsClassification).Should().Be((null, null, null, false, false));
        Plain.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Further_words_add_to_a_copy()
    {
        var rule = Plain.Noting("one").Noting("two", "three").Graded("1b", "A").Seen().EmphasizedWhen(Ki67 > 20).Classifying();

        rule.Notes.Should().Equal("one", "two", "three");
        (rule.EvidenceLevel, rule.RecommendationGrade, rule.WasSeen, rule.IsClassification).Should().Be(("1b", "A", true, true));
        rule.Emphasis.Should().Be(Ki67 > 20);
        Plain.Notes.Should().BeEmpty();
        Plain.WasSeen.Should().BeFalse();
    }

    [Fact]
    public void Outcomes_say_their_stance()
    {
        new[] { Recommend(Intervention.Rlt), Consider(Intervention.Rlt), TrialOnly(Intervention.Rlt), Caution(Intervention.Rlt), Avoid(Intervention.Rlt), Notice() }
            .Select(o => o.Stance).Should().Equal(Stance.Recommend, Stance.Consider, Stance.TrialOnly, Stance.Caution, Stance.Avoid, Stance.Notice);
        Notice().Intervention.Should().Be(Intervention.None);
        Recommend(Intervention.Rlt).Line.Should().Be(TherapyLine.Any);
    }

    [Fact]
    public void Missing_and_recorded_are_contraries()
    {
        Missing(Ki67).Should().Be(new IsMissing(Ki67));
        Recorded(Ki67).Should().Be(!Missing(Ki67));
    }

    [Fact]
    public void A_rule_is_found_by_its_full_id_and_only_by_that()
    {
        var ruleBase = LocalRuleBase.Of(LocalRuleBase.Rule("a", Compromised));

        ruleBase.TryFind("local/a", out var rule).Should().BeTrue();
        rule!.Id.Should().Be("local/a");
        ruleBase.TryFind("a", out _).Should().BeFalse();
        ruleBase.TryFind("local/A", out _).Should().BeFalse();
    }
}
