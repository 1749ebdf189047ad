using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>From guidelines to an evaluator that can answer. The criteria themselves are static and stand before the first run.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private readonly IReadOnlyList<Guideline> _guidelines = ShippedGuidelines.RuleBase.Guidelines;
    private readonly RuleBase _ruleBase = ShippedGuidelines.RuleBase;
    private readonly PatientFacts _firstPatient = new() { Id = "first" };

    [Benchmark(Baseline = true, Description = "rule base and evaluator")]
    public int RuleBaseAndEvaluator() => new RuleEvaluator(RuleBase()).Protocols.Count;

    [Benchmark(Description = "rule base alone (checks)")]
    public int RuleBaseAlone() => RuleBase().Rules.Count;

    [Benchmark(Description = "evaluator alone")]
    public int EvaluatorAlone() => new RuleEvaluator(_ruleBase).Protocols.Count;

    [Benchmark(Description = "Microsoft RulesEngine, compiled by the first patient")]
    public int RulesEngine() => new RulesEngineRules().Decide(_firstPatient).Count;

    private RuleBase RuleBase() => new(ShippedGuidelines.Version, ShippedGuidelines.Classification, _guidelines);
}
