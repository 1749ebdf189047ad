using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;
using static NetDecisionRules.Tests.LocalRules;

namespace NetDecisionRules.Tests;

/// <summary>A rule base with a fault is not built, and every fault of it is named at once.</summary>
public class RuleBaseFaultTests
{
    private static readonly Criterion Anything = Age >= 0;

    public static TheoryData<RuleOutcome> NoAdvice => new()
    {
        new RuleOutcome((Stance)99, Intervention.Rlt, TherapyLine.Any),
        new RuleOutcome(Stance.Recommend, (Intervention)(-1), TherapyLine.Any),
        new RuleOutcome(Stance.Recommend, Intervention.Rlt, (TherapyLine)99),
    };

    [Theory]
    [MemberData(nameof(NoAdvice))]
    public void Advice_that_does_not_exist_is_refused(RuleOutcome outcome)
    {
        var build = () => ShippedGuidelines.RuleBase.With("1", Guideline("ward", RuleSyntax.Rule("a", at: "Page 1").Titled("A").When(Anything).Then(outcome)));

        build.Should().Throw<InvalidRuleBaseException>().WithMessage("Rule 'ward/a' has a stance, an intervention or a line that does not exist.");
    }

    [Fact]
    public void A_label_of_no_jurisdiction_is_refused()
    {
        var label = () => Rule("a", Anything).LabelOf(default);

        label.Should().Throw<ArgumentException>().WithMessage("There is no jurisdiction 0. (Parameter 'jurisdiction')");
    }

    [Fact]
    public void Every_fault_is_named_in_one_exception()
    {
        var malformed = new Guideline(Source("Ward 7") with { Via = "nobody" }, [Rule("a", Anything), Rule("a", Anything), Rule("B_2", Anything)]);
        var outside = Guideline(
            "outside",
            Rule("kind", TreatmentFacts.Kind.Is(TreatmentKind.Ssa)),
            Rule("other-list", Imaging.Some(TreatmentFacts.Cycles >= 4)),
            Rule("anchor", AssessmentDate.OnOrAfter(StudyFacts.Date)),
            Rule("emphasis", Anything).EmphasizedWhen(GoalItem.Is(TreatmentGoal.SymptomControl)),
            Rule("nested", Treatments.Some(Imaging.Some(StudyFacts.Modality.Is(ImagingModality.Ct)))));

        var build = () => ShippedGuidelines.RuleBase.With("1", malformed, outside, Guideline("who-2022"));

        build.Should().Throw<InvalidRuleBaseException>().Which.Message.Should().Be(
            """
            Source id 'Ward 7' is not in kebab case.
            Source 'who-2022' is given twice.
            Source 'Ward 7' is known through 'nobody', which the rule base does not hold.
            Rule 'Ward 7/a' is given twice.
            Rule id 'Ward 7/B_2' is not in kebab case.
            Rule 'outside/kind': 'Treatment.Kind' is a fact of one entry of 'treatments' and stands outside of it.
            Rule 'outside/other-list': 'Treatment.Cycles' is a fact of one entry of 'treatments' and stands outside of it.
            Rule 'outside/anchor': 'Study.Date' is a fact of one entry of 'imaging' and stands outside of it.
            Rule 'outside/nested': 'some study with modality CT' stands inside another list.
            Rule 'outside/emphasis', emphasis: 'Goal' is a fact of one entry of 'goals' and stands outside of it.
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-1")]
    [InlineData("2024-a")]
    public void Kebab_case_ids_are_accepted(string id) => RuleBaseOf(Rule(id, Anything)).Rules.Single().Id.Should().Be("local/" + id);

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("ä")]
    [InlineData("a/b")]
    public void Other_ids_are_refused(string id) => Faults(Rule(id, Anything)).Should().Equal($"Rule id 'local/{id}' is not in kebab case.");

    [Fact]
    public void A_rule_needs_a_title_and_a_place() =>
        Faults(RuleSyntax.Rule("a", at: " ").Titled("").When(Anything).Then(Notice())).Should().Equal("Rule 'local/a' lacks a title or a place in its source.");

    [Fact]
    public void A_source_needs_a_title_and_a_citation()
    {
        var build = () => ShippedGuidelines.RuleBase.With("1", new Guideline(Source("local") with { Title = "", Citation = "" }, []));

        build.Should().Throw<InvalidRuleBaseException>().Which.Message.Should().Be("Source 'local' lacks a title or a citation.");
    }

    [Fact]
    public void A_name_means_one_thing()
    {
        Faults(Rule("a", Vocabulary.Gep), Rule("b", (Age >= 3).As("Gep", "three years or older")))
            .Should().Equal("Rule 'local/b': 'Gep' means something else elsewhere in the rule base.");
        Faults(Rule("a", Vocabulary.Gep), Rule("b", Vocabulary.Gep)).Should().BeEmpty();
    }

    [Fact]
    public void There_is_one_grade_in_a_rule_base()
    {
        var other = new GradeFact(ki67: new GradeBands(5, 30), mitoses: new GradeBands(2, 20));

        Faults(Rule("a", other.Is(TumorGrade.G1))).Should().Equal("Rule 'local/a': there are two different facts called 'Grade'.");
    }

    [Fact]
    public void Derived_facts_are_never_missing() => Faults(Rule("a", Missing(Vocabulary.Grade)))
        .Should().Equal("Rule 'local/a': 'Grade' follows from other facts and is never missing.");

    [Theory]
    [InlineData(0u)]
    [InlineData(1u << 3)]
    public void A_choice_is_tested_for_values_that_it_has(uint set) => Faults(Rule("a", new ChoiceIn(Extent, set)))
        .Should().Equal("Rule 'local/a': 'Extent' is tested for values that it does not have.");

    [Fact]
    public void A_date_reaches_no_further_than_a_century()
    {
        Faults(Rule("a", AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(1_201))))
            .Should().Equal("Rule 'local/a': 'assessment date ≤ diagnosis date + 1201 months' reaches more than a century away.");
        Faults(Rule("a", AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(1_200)))).Should().BeEmpty();
    }

    [Fact]
    public void A_number_is_compared_with_at_most_three_decimal_places()
    {
        Faults(Rule("a", Ki67 >= 3.0001m)).Should().Equal("Rule 'local/a': 'Ki-67 ≥ 3.0001 %' compares with more than three decimal places.");
        Faults(Rule("a", Ki67 >= 3.001m), Rule("b", Ki67 < 10.000000m)).Should().BeEmpty();
    }

    [Fact]
    public void A_due_date_is_a_date_of_the_patient() => Faults(
            RuleSyntax.Rule("a", at: "Page 1").Titled("Due").When(Anything).Then(Recommend(Intervention.SstrPet).Due(from: TreatmentFacts.End.PlusWeeks(8), to: null)))
        .Should().Equal("Rule 'local/a': the due date 'end + 8 weeks' is no date of the patient.");

    [Fact]
    public void Entry_criteria_have_ids_of_their_own_and_are_checked()
    {
        var protocol = new Protocol([Require("age", Anything), Require("age", Anything), Require("Kind", TreatmentFacts.Kind.Is(TreatmentKind.Ssa))]);

        var build = () => ShippedGuidelines.RuleBase.With("1", new Guideline(Source("trial"), []) { Protocol = protocol });

        build.Should().Throw<InvalidRuleBaseException>().Which.Faults.Should().Equal(
            "Protocol 'trial': criterion id 'age' is not in kebab case or is given twice.",
            "Protocol 'trial': criterion id 'Kind' is not in kebab case or is given twice.",
            "Protocol 'trial', criterion 'Kind': 'Treatment.Kind' is a fact of one entry of 'treatments' and stands outside of it.");
    }

    [Fact]
    public void The_classification_names_classifying_rules()
    {
        var build = () => new RuleBase("1", ShippedGuidelines.Classification, [Guideline("local", Rule("a", Anything))]);

        build.Should().Throw<InvalidRuleBaseException>().Which.Message.Should().Be(
            """
            The classification names rule 'who-2022/grade-1', which is no classifying rule of this rule base.
            The classification names rule 'who-2022/grade-2', which is no classifying rule of this rule base.
            The classification names rule 'who-2022/grade-3', which is no classifying rule of this rule base.
            The classification names rule 'who-2022/nec', which is no classifying rule of this rule base.
            """.ReplaceLineEndings("\n"));
    }

    private static IReadOnlyList<string> Faults(params Rule[] rules)
    {
        try
        {
            RuleBaseOf(rules);
            return [];
        }
        catch (InvalidRuleBaseException exception)
        {
            return exception.Faults;
        }
    }
}
