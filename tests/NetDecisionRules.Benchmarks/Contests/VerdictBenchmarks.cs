using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>Many patients, each once: their records are read from memory, and no branch can be predicted.</summary>
public class VerdictBenchmarks() : VerdictContest(patients: Decisions);

/// <summary>
/// Few patients, over and over: their records stay in the cache, as just after reading them. The processor foresees many branches, which
/// helps the hand-written rules most.
/// </summary>
public class CachedVerdictBenchmarks() : VerdictContest(patients: 500);

/// <summary>Which rules fire, facts in hand; the engine also says which are unknown.</summary>
[MemoryDiagnoser]
public abstract class VerdictContest
{
    public const int Decisions = MeasuredPatients.All;

    private readonly Patient[] _patients;
    private readonly HandWritten _handWritten = new();
    private readonly RulesEngineRules _rulesEngine = new();
    private readonly RuleEvaluator _evaluator;
    private readonly Verdicts _verdicts;

    protected VerdictContest(int patients)
    {
        _patients = MeasuredPatients.Some(patients);
        _evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        _verdicts = _evaluator.NewVerdicts();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Decisions, Description = "hand-written C#, boolean")]
    public int HandWritten()
    {
        var fired = 0;
        for (var pass = 0; pass < Decisions / _patients.Length; pass++)
        {
            foreach (var patient in _patients)
            {
                fired += _handWritten.Decide(patient.Facts).Count;
            }
        }

        return fired;
    }

    [Benchmark(OperationsPerInvoke = Decisions, Description = "engine, three-valued")]
    public int Engine()
    {
        var fired = 0;
        for (var pass = 0; pass < Decisions / _patients.Length; pass++)
        {
            foreach (var patient in _patients)
            {
                _evaluator.Decide(patient, _verdicts);
                fired += _verdicts.TrueRules;
            }
        }

        return fired;
    }

    [Benchmark(OperationsPerInvoke = Decisions, Description = "Microsoft RulesEngine, boolean")]
    public int RulesEngine()
    {
        var fired = 0;
        for (var pass = 0; pass < Decisions / _patients.Length; pass++)
        {
            foreach (var patient in _patients)
            {
                fired += _rulesEngine.Decide(patient.Facts).Count;
            }
        }

        return fired;
    }
}
