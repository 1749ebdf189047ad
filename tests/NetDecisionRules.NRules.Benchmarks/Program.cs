using System.Runtime.InteropServices;
using NetDecisionRules.NRules.Benchmarks;

if (args is [ColdStart.Option, var engine])
{
    Console.Out.WriteLine(ColdStart.MeasureHere(engine));
    return;
}

Console.Out.WriteLine(FormattableString.Invariant(
    $"{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}."));
Console.Out.WriteLine();
Console.Out.WriteLine("| evaluator | ratio | processor time/patient | bytes/patient | start-up |");
Console.Out.WriteLine("|---|---:|---:|---:|---:|");
var standings = Contest.Between(EvaluatorContest.Contenders());
var starts = standings.Select(standing => standing.Contender.Engine).Distinct().ToDictionary(engine => engine, ColdStart.Of);
foreach (var (contender, ratio, time, bytes) in standings)
{
    Console.Out.WriteLine(FormattableString.Invariant(
        $"| {contender.Engine}, {contender.Way} | {ratio:#,0} | {time:#,0.0#} µs | {bytes:#,0} | {starts[contender.Engine]} |"));
}
