using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>Verdicts over a rule base that grows; see <see cref="GrownRuleBase"/>.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    public const int Patients = MeasuredPatients.All;

    private readonly Patient[] _patients = MeasuredPatients.Some(Patients);
    private readonly RuleEvaluator _one = new(GrownRuleBase.Of(1));
    private readonly RuleEvaluator _two = new(GrownRuleBase.Of(2));
    private readonly RuleEvaluator _four = new(GrownRuleBase.Of(4));
    private readonly RuleEvaluator _eight = new(GrownRuleBase.Of(8));

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients, Description = "rules × 1")]
    public int One() => Decide(_one);

    [Benchmark(OperationsPerInvoke = Patients, Description = "rules × 2")]
    public int Two() => Decide(_two);

    [Benchmark(OperationsPerInvoke = Patients, Description = "rules × 4")]
    public int Four() => Decide(_four);

    [Benchmark(OperationsPerInvoke = Patients, Description = "rules × 8")]
    public int Eight() => Decide(_eight);

    private int Decide(RuleEvaluator evaluator)
    {
        var (fired, verdicts) = (0, evaluator.NewVerdicts());
        foreach (var patient in _patients)
        {
            evaluator.Decide(patient, verdicts);
            fired += verdicts.TrueRules;
        }

        return fired;
    }
}
