using System.Diagnostics;
using System.Runtime.InteropServices;
using NetDecisionRules.Benchmarks.Contests;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Quick;

/// <summary>The same contests without BenchmarkDotNet, within minutes, as Markdown.</summary>
internal static class QuickRun
{
    /// <summary>Runs the contests.</summary>
    /// <param name="output">Where the tables go.</param>
    /// <param name="titles">The titles of the contests to run, or how they begin; none runs all.</param>
    public static void WriteTo(TextWriter output, IReadOnlyList<string> titles)
    {
        var (rules, building, firstAnswer) = FirstOfTheProcess();
        output.WriteLine(FormattableString.Invariant(
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}."));
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant(
            $"First of a cold process, just-in-time compilation included: rule base and evaluator {building.TotalMilliseconds:0} ms, of which the rule base {rules.TotalMilliseconds:0} ms; first answer {firstAnswer.TotalMilliseconds:0.0} ms."));
        foreach (var contest in Contests().Where(contest => titles.Count == 0 || titles.Any(title => contest.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase))))
        {
            Write(contest, output);
        }
    }

    /// <summary>Comes before all else, while nothing is compiled yet.</summary>
    private static (TimeSpan Rules, TimeSpan Building, TimeSpan FirstAnswer) FirstOfTheProcess()
    {
        var patient = Patient.Create(new PatientFacts { Id = "first" });
        var watch = Stopwatch.StartNew();
        var ruleBase = ShippedGuidelines.RuleBase;
        var rules = watch.Elapsed;
        var evaluator = new RuleEvaluator(ruleBase);
        var building = watch.Elapsed;
        evaluator.Decide(patient);
        return (rules, building, watch.Elapsed - building);
    }

    private static IEnumerable<Contest> Contests()
    {
        yield return Verdicts("Verdicts", new VerdictBenchmarks());
        yield return Verdicts("Verdicts, records in the cache", new CachedVerdictBenchmarks());

        var growth = new GrowthBenchmarks();
        yield return new Contest("Growth", "patient", GrowthBenchmarks.Patients,
            new Contender("rules × 1", () => growth.One()),
            new Contender("rules × 2", () => growth.Two()),
            new Contender("rules × 4", () => growth.Four()),
            new Contender("rules × 8", () => growth.Eight()));

        var reading = new ReadingBenchmarks();
        yield return new Contest("Reading", "patient", ReadingBenchmarks.Patients,
            new Contender("a patient read from JSON", () => reading.Json()),
            new Contender("of that, checking and laying out the facts", () => reading.Facts()));

        var reports = new ReportBenchmarks();
        yield return new Contest("Report", "patient", ReportBenchmarks.Patients,
            new Contender("recommendations, missing facts, concordance", () => reports.WhatToDoAndWhatIsMissing()),
            new Contender("report, every top-level part read", () => reports.Report()),
            new Contender("verdicts with rule ids", () => reports.Verdicts()),
            new Contender("report, as JSON", () => reports.Json()));

        var cohort = new CohortBenchmarks();
        yield return new Contest("Cohort", "patient", CohortBenchmarks.Patients,
            new Contender("read, check and write the record", () => cohort.Records().GetAwaiter().GetResult()),
            new Contender("verdicts", () => cohort.Verdicts().GetAwaiter().GetResult()),
            new Contender("CSV, one row a patient", () => cohort.Csv().GetAwaiter().GetResult()),
            new Contender("full reports", () => cohort.Reports().GetAwaiter().GetResult()),
            new Contender("full reports, two threads", () => cohort.ReportsOnTwoThreads().GetAwaiter().GetResult()));

        var build = new BuildBenchmarks();
        yield return new Contest("Build", "build", 1,
            new Contender("rule base and evaluator", () => build.RuleBaseAndEvaluator()),
            new Contender("rule base alone (checks)", () => build.RuleBaseAlone()),
            new Contender("evaluator alone", () => build.EvaluatorAlone()),
            new Contender("Microsoft RulesEngine, compiled by the first patient", () => build.RulesEngine()));
    }

    private static Contest Verdicts(string title, VerdictContest verdicts) => new(title, "patient", VerdictContest.Decisions,
        new Contender("hand-written C#, boolean", () => verdicts.HandWritten()),
        new Contender("engine, three-valued", () => verdicts.Engine()),
        new Contender("Microsoft RulesEngine, boolean", () => verdicts.RulesEngine()));

    private static void Write(Contest contest, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"| {contest.Title} | ratio | time/{contest.Operation} | bytes/{contest.Operation} |"));
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var standing in contest.Run())
        {
            output.WriteLine(FormattableString.Invariant($"| {standing.Name} | {standing.Ratio:0.00} | {Duration(standing.Nanoseconds)} | {standing.Bytes:#,0} |"));
        }
    }

    private static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => FormattableString.Invariant($"{nanoseconds:#,0} ns"),
        < 10_000_000 => FormattableString.Invariant($"{nanoseconds / 1_000:#,0.0} µs"),
        _ => FormattableString.Invariant($"{nanoseconds / 1_000_000:#,0.0} ms"),
    };
}
