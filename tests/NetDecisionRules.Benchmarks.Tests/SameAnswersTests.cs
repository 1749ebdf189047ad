using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Tests;

/// <summary>A comparison counts only as long as every contender gives the same answers.</summary>
public class SameAnswersTests
{
    private readonly RuleEvaluator _evaluator = new(ShippedGuidelines.RuleBase);

    [Fact]
    public void Hand_written_rules_fire_where_the_engine_says_true()
    {
        var handWritten = new HandWritten();
        Differences(patient => handWritten.Decide(patient.Facts)).Should().BeEmpty();
    }

    [Fact]
    public void RulesEngine_fires_where_the_engine_says_true()
    {
        var rulesEngine = new RulesEngineRules();
        Differences(patient => rulesEngine.Decide(patient.Facts)).Should().BeEmpty();
    }

    [Fact]
    public void The_patients_are_many_and_no_rule_or_protocol_is_idle_among_them()
    {
        SamePatients.Synthetic.Should().HaveCountGreaterThanOrEqualTo(5_000);
        SamePatients.OfCases.Should().HaveCountGreaterThan(1_000);

        var fired = SamePatients.Synthetic.Select(patient => True(_evaluator.Decide(patient))).SelectMany(rules => rules).ToHashSet();
        Enum.GetValues<RuleNumber>().Except(fired).Should().BeEmpty("the measured patients must try every rule");
    }

    /// <summary>What one contender says otherwise than the engine; the first few of it.</summary>
    private List<string> Differences(Func<Patient, Fired> contender)
    {
        var differences = new List<string>();
        var verdicts = _evaluator.NewVerdicts();
        foreach (var patient in SamePatients.All)
        {
            _evaluator.Decide(patient, verdicts);
            var (expected, fired) = (True(verdicts), contender(patient));
            differences.AddRange(Enum.GetValues<RuleNumber>().Where(rule => expected.Contains(rule) != fired.Has(rule)).Select(rule => $"{patient.Id}: {rule}"));
            if (differences.Count > 20)
            {
                break;
            }
        }

        return differences;
    }

    private HashSet<RuleNumber> True(Verdicts verdicts)
    {
        var rules = _evaluator.RuleBase.Rules.Count;
        return
        [
            .. Enumerable.Range(0, rules).Where(rule => verdicts.OfRule(rule) == Truth.True).Select(rule => (RuleNumber)rule),
            .. Enumerable.Range(0, _evaluator.Protocols.Count).Where(p => verdicts.OfProtocol(p) == Truth.True).Select(p => (RuleNumber)(rules + p)),
        ];
    }
}
