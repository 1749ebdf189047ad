using System.Diagnostics;
using System.Globalization;
using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NRules;

namespace NetDecisionRules.NRules.Benchmarks;

/// <summary>
/// How long an evaluator takes in a new process from the rules to its first answer, just-in-time compilation included. Each is measured in
/// processes of its own, because the first one measured would pay for what all share.
/// </summary>
internal static class ColdStart
{
    public const string Option = "--cold";
    private const int Processes = 9;

    /// <summary>The shortest of some processes, as the table prints it: what else a machine does only makes it longer.</summary>
    public static string Of(string engine)
    {
        var shortest = Enumerable.Range(0, Processes).Min(_ => InNewProcess(engine));
        return FormattableString.Invariant($"{shortest:#,0} ms");
    }

    /// <summary>Milliseconds, in this process.</summary>
    public static string MeasureHere(string engine)
    {
        var patient = Patient.Create(new PatientFacts { Id = "first" });
        var watch = Stopwatch.StartNew();
        Answer(engine, patient);
        return watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
    }

    private static void Answer(string engine, Patient patient)
    {
        switch (engine)
        {
            case EvaluatorContest.Engine:
                new RuleEvaluator(ShippedGuidelines.RuleBase).Decide(patient);
                break;
            case EvaluatorContest.RulesEngine:
                new RulesEngineRules().Decide(patient.Facts);
                break;
            case EvaluatorContest.NRules:
                var session = new NetDecisionNRulesRepository(ShippedGuidelines.RuleBase).Compile().CreateSession();
                session.Insert(patient);
                session.Fire();
                break;
            default:
                throw new ArgumentException($"There is no evaluator '{engine}'.", nameof(engine));
        }
    }

    private static double InNewProcess(string engine)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Option, engine]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
