using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>The properties are worth as much as the patients they are tried on.</summary>
public class GeneratorTests
{
    [SampledProperty(local: 500, ci: 2_000, Arbitrary = [typeof(RawFacts)])]
    public void Generated_facts_are_always_a_patient(PatientFacts facts) =>
        Patient.TryCreate(facts, out _, out var errors).Should().BeTrue(string.Join("\n", errors));

    [Fact]
    public void Every_shipped_rule_is_true_false_and_unknown_for_some_generated_patient()
    {
        var evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        var seen = evaluator.RuleBase.Rules.ToDictionary(r => r.Id, _ => new HashSet<Truth>());
        var verdicts = evaluator.NewVerdicts();
        foreach (var facts in Gen.Sample(PatientFactsGen.Any, 20_000, new Rnd(17), 50))
        {
            evaluator.Decide(Patient.Create(facts), verdicts);
            for (var i = 0; i < evaluator.RuleBase.Rules.Count; i++)
            {
                seen[evaluator.RuleBase.Rules[i].Id].Add(verdicts.OfRule(i));
            }
        }

        // Why it is never unknown stands in rules/cases/impossible.json.
        seen["who-2022/graded-carcinoma"].Add(Truth.Unknown);

        seen.Where(s => s.Value.Count < 3).Select(s => $"{s.Key}: {string.Join(", ", s.Value.Order())}").Should().BeEmpty();
    }

    [Fact]
    public void About_a_third_of_the_facts_are_unknown()
    {
        var sample = Gen.Sample(PatientFactsGen.Any, 2_000, new Rnd(17), 50).ToList();

        ((double)sample.Count(f => f.Disease.Growth is null) / sample.Count).Should().BeInRange(0.25, 0.35);
    }

    public static class RawFacts
    {
        public static Arbitrary<PatientFacts> Facts() => Arb.From(PatientFactsGen.Any);
    }
}
