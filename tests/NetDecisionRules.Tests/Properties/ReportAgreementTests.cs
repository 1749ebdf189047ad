using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>The report says what the criteria say: every true rule is recommended, every unknown one undetermined, in order.</summary>
[SampledProperties(local: 100, ci: 500, Arbitrary = [typeof(Arbitraries)])]
public class ReportAgreementTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    [Property]
    public void Recommendations_are_the_true_rules_and_undetermined_the_unknown_ones(AnyPatient any)
    {
        var report = Engine.Evaluate(any.Patient);
        var rules = Engine.RuleBase.Rules.Where(r => !r.Rule.IsClassification).ToLookup(r => r.Rule.Condition.Test(any.Patient));

        report.Recommendations.Select(r => r.RuleId).Should().Equal(rules[Truth.True].Select(r => r.Id));
        report.Undetermined.Select(u => u.RuleId).Should().Equal(rules[Truth.Unknown].Select(r => r.Id));
        foreach (var (undetermined, rule) in report.Undetermined.Zip(rules[Truth.Unknown]))
        {
            undetermined.Missing.Should().Equal(MissingFacts.Of(rule.Rule.Condition, any.Patient));
        }
    }

    [Property]
    public void Reasons_of_a_recommendation_are_true_and_its_emphasis_is_tested(AnyPatient any)
    {
        foreach (var recommendation in Engine.Evaluate(any.Patient).Recommendations)
        {
            Engine.RuleBase.TryFind(recommendation.RuleId, out var rule).Should().BeTrue();
            recommendation.Because.Should().NotBeEmpty().And.OnlyContain(b => b.Truth == Truth.True, recommendation.RuleId);
            recommendation.Emphasized.Should().Be(rule!.Rule.Emphasis?.Test(any.Patient));
        }
    }

    [Property]
    public void Eligibility_follows_from_the_entry_criteria(AnyPatient any)
    {
        var report = Engine.Evaluate(any.Patient);
        var protocols = Engine.RuleBase.Guidelines.Where(g => g.Protocol is not null).ToList();

        report.Eligibility.Select(e => e.Protocol).Should().Equal(protocols.Select(g => g.Source.Id));
        foreach (var (eligibility, protocol) in report.Eligibility.Zip(protocols.Select(g => g.Protocol!)))
        {
            var truths = protocol.Criteria.Select(c => c.Criterion.Test(any.Patient)).ToList();
            eligibility.Status.Should().Be(truths.Contains(Truth.False) ? EligibilityStatus.Ineligible
                : truths.Contains(Truth.Unknown) ? EligibilityStatus.Indeterminate : EligibilityStatus.Eligible);
            eligibility.Criteria.Select(c => (c.Id, c.Result)).Should().Equal(protocol.Criteria.Zip(truths, (c, t) => (c.Id, Result(t))));
        }
    }

    [Property]
    public void Missing_facts_count_the_rules_they_hold_up(AnyPatient any)
    {
        var report = Engine.Evaluate(any.Patient);

        foreach (var fact in report.MissingFacts)
        {
            fact.Rules.Should().Equal(report.Undetermined.Where(u => u.Missing.Contains(fact.Fact)).Select(u => u.RuleId));
            fact.WouldDecide.Should().Be(fact.Rules.Count);
        }

        report.MissingFacts.Select(m => m.Fact).Should().BeEquivalentTo(report.Undetermined.SelectMany(u => u.Missing).Distinct());
        report.MissingFacts.Should().BeInDescendingOrder(m => m.WouldDecide);
    }

    [Property]
    public void The_grade_of_the_report_is_the_grading_rule_that_is_true(AnyPatient any)
    {
        var grade = Engine.Evaluate(any.Patient).Classification.Grade;
        var rules = Engine.RuleBase.Rules.Where(r => r.Rule.IsClassification).ToLookup(r => r.Rule.Condition.Test(any.Patient), r => r.Id);

        grade.RuleId.Should().Be(rules[Truth.True].SingleOrDefault());
        grade.Possible.Should().HaveCount(grade.Value is null ? rules[Truth.Unknown].Count() : 1);
        (grade.Missing.Count == 0).Should().Be(grade.Value is not null);
        (grade.Band is not null && grade.Value is not TumorGrade.G2).Should().BeFalse();
    }

    [Property]
    public void The_short_verdicts_agree_with_the_report(AnyPatient any)
    {
        var (report, verdicts) = (Engine.Evaluate(any.Patient), Engine.Decide(any.Patient));

        verdicts.True.Should().Equal(report.Recommendations.Select(r => r.RuleId));
        verdicts.Undetermined.Should().Equal(report.Undetermined.Select(u => u.RuleId));
        verdicts.Grade.Should().Be(report.Classification.Grade.Value);
        verdicts.Eligibility.Should().BeEquivalentTo(report.Eligibility.ToDictionary(e => e.Protocol, e => e.Status));
    }

    private static CriterionResult Result(Truth truth) =>
        truth switch { Truth.True => CriterionResult.Met, Truth.False => CriterionResult.NotMet, _ => CriterionResult.Unknown };
}
