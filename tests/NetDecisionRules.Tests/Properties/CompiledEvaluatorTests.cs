using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>The compiled evaluator, the tree and the explanation are three ways to one answer.</summary>
[SampledProperties(local: 100, ci: 500, Arbitrary = [typeof(Arbitraries)])]
public class CompiledEvaluatorTests
{
    private static readonly RuleEvaluator Shipped = new(ShippedGuidelines.RuleBase);

    [Property]
    public void Compiled_rules_agree_with_their_tree_and_its_explanation(AnyPatient any)
    {
        var verdicts = Shipped.Decide(any.Patient);
        var rules = Shipped.RuleBase.Rules;
        var tree = rules.Select(r => (r.Id, r.Rule.Condition.Test(any.Patient))).ToList();

        rules.Select((r, i) => (r.Id, verdicts.OfRule(i))).Should().Equal(tree);
        rules.Select(r => (r.Id, Explanation.Of(r.Rule.Condition, any.Patient).Truth)).Should().Equal(tree);
    }

    [Property]
    public void Compiled_protocols_agree_with_their_criteria(AnyPatient any)
    {
        var verdicts = Shipped.Decide(any.Patient);

        for (var i = 0; i < Shipped.Protocols.Count; i++)
        {
            var criteria = Shipped.Protocols[i].Protocol!.Criteria;
            var each = criteria.Select(c => c.Criterion.Test(any.Patient)).Aggregate(Truth.True, Kleene.And);
            verdicts.OfProtocol(i).Should().Be(each, Shipped.Protocols[i].Source.Id);
        }
    }

    [Property]
    public void Verdicts_count_their_rules(AnyPatient any)
    {
        var verdicts = Shipped.Decide(any.Patient);
        var truths = Shipped.RuleBase.Rules.Select((_, i) => verdicts.OfRule(i)).ToList();

        verdicts.TrueRules.Should().Be(truths.Count(t => t == Truth.True));
        verdicts.UnknownRules.Should().Be(truths.Count(t => t == Truth.Unknown));
    }
}
