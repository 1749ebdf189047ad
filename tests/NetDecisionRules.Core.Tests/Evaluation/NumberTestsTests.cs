using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>A number that is compared with many constants has several predicates, twelve constants each.</summary>
public class NumberTestsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(24, 2)]
    [InlineData(25, 3)]
    public void Constants_are_spread_over_predicates(int constants, int predicates)
    {
        var numbers = NumberPredicates([.. Enumerable.Range(1, constants).Select(constant => Ki67 >= constant)]);

        numbers.Should().HaveCount(predicates).And.OnlyContain(predicate => predicate.States <= 25 * 25);
    }

    [Fact]
    public void Tests_of_the_same_constants_share_a_predicate() =>
        NumberPredicates([.. Enumerable.Range(1, 6).SelectMany(n => new[] { Ki67.Between(n, 50 + n), Ki67 > n, Ki67 < 50 + n })]).Should().ContainSingle();

    [Fact]
    public void Every_predicate_answers_as_the_tree_does()
    {
        Criterion[] tests =
        [
            .. Enumerable.Range(1, 30).Select(n => Ki67 >= n),
            .. Enumerable.Range(1, 30).Select(n => Ki67.Between(n, 3 * n)),
            .. Enumerable.Range(1, 30).Select(n => Ki67 < n | Ki67 > 100 - n), // often across two predicates
            .. Enumerable.Range(1, 20).Select(n => Mitoses > n),
            new IsMissing(Ki67), new IsMissing(Mitoses), Age >= 18,
        ];
        var evaluator = new RuleEvaluator(LocalRuleBase.Of([.. tests.Select((test, i) => LocalRuleBase.Rule($"rule-{i}", test))]));

        foreach (var ki67 in new[] { "?", "0", "1", "14.999", "15", "30", "77.5", "100", "<15", ">=20", "3..20", ">12..<13", "1..90" })
        {
            foreach (var mitoses in new[] { "?", "12", "13", "<=2", "12..13" })
            {
                var patient = Patients.With(new TumorFacts { Ki67Percent = Patients.Range(ki67), MitosesPer2mm2 = Patients.Range(mitoses) });
                var verdicts = evaluator.Decide(patient);

                tests.Select((_, i) => verdicts.OfRule(i)).Should().Equal(tests.Select(test => test.Test(patient)), "Ki-67 {0}, mitoses {1}", ki67, mitoses);
            }
        }
    }

    private static IEnumerable<NumberPredicate> NumberPredicates(IReadOnlyList<Criterion> tests) => PredicateIndex.Of(ConjunctiveForm.Of(tests).RuleBits).All.OfType<NumberPredicate>();
}
