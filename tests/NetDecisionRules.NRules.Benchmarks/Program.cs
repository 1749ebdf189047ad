using System.Runtime.InteropServices;
using NetDecisionRules.Benchmarks.Quick;
using NetDecisionRules.NRules.Benchmarks;

if (args is [ColdStart.Option, var name])
{
    Console.Out.WriteLine(ColdStart.MeasureHere(name));
    return;
}

Console.Out.WriteLine(FormattableString.Invariant(
    $"{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}."));
Console.Out.WriteLine();
Console.Out.WriteLine("| evaluator | ratio | time/patient | bytes/patient | start-up, cold |");
Console.Out.WriteLine("|---|---:|---:|---:|---:|");
foreach (var standing in new Contest("Evaluators", "patient", EvaluatorContest.Patients, EvaluatorContest.Contenders()).Run())
{
    var start = ColdStart.Of(standing.Name);
    Console.Out.WriteLine(FormattableString.Invariant(
        $"| {standing.Name} | {standing.Ratio:#,0.0} | {standing.Nanoseconds / 1_000:#,0.0} µs | {standing.Bytes:#,0} | {start} |"));
}
