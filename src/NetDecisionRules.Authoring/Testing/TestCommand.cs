using System.CommandLine;
using System.Globalization;
using System.Text;
using NetDecisionRules.Authoring.Coverage;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.Authoring.Watching;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Testing;

/// <summary><c>test</c>: runs guideline cases, and measures what they show of the rules.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _paths = new("DIR")
    {
        Description = "Folders with cases, or single case files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _junit = new("--junit") { Description = "Writes the results as JUnit XML, too.", HelpName = "FILE" };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "Tells what the cases show of each rule: true, false and unknown, and each boundary of its numbers and dates on both sides.",
    };

    private readonly Option<string> _coverageJson = new("--coverage-json") { Description = "Writes the coverage as JSON.", HelpName = "FILE" };

    private readonly RuleBaseOption _rules = new();
    private readonly WatchOption _watch = new();
    private readonly CliHost _host;

    private TestCommand(CliHost host) => _host = host;

    public static Command Create(CliHost host)
    {
        var test = new TestCommand(host);
        test._paths.Validators.Add(InputFile.RefuseOptions);
        var command = new Command("test", "Runs guideline cases: one line for each expectation that was not met, then a summary.") { test._paths, test._junit, test._coverage, test._coverageJson };
        test._rules.AddTo(command);
        test._watch.AddTo(command);
        command.Validators.Add(result =>
        {
            foreach (var option in new[] { test._junit, test._coverageJson }.Where(o => result.GetValue(o) == CliHost.Standard))
            {
                result.AddError($"{option.Name} needs a file: standard output has the results.");
            }
        });
        command.SetAction((result, cancellation) => test._watch.RunAsync(
            result, host, [.. result.GetRequiredValue(test._paths), .. test._rules.FilesOf(result)], token => test.RunAsync(result, token), cancellation));
        return command
            .WithNotes(
                "A line says: case, what it is about, what was expected, what came, and which facts decided it.",
                "Exit codes: 0 all passed; 1 a case failed or is no case or, where coverage was asked for,",
                "something is shown by no case and has no reason in impossible.json beside the cases; 2 wrong",
                "usage; 3 a file or folder cannot be read.")
            .WithExamples(
                "net-decision-author test rules/cases",
                "net-decision-author test rules/cases --rules edited.json --watch",
                "net-decision-author test rules/cases --coverage --junit results.xml");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var named = parsed.GetRequiredValue(_paths);
        var runner = new CaseRunner(_rules.Read(parsed));
        var results = CaseFileSet.Run(runner, CaseFileSet.Of(named));
        cancellation.ThrowIfCancellationRequested();
        await TextOutput.PrintAsync(_host, Text(results), cancellation);
        if (parsed.GetValue(_junit) is { } file)
        {
            await using var output = OutputFile.Open(file, _host);
            await JUnit.WriteAsync(output.Stream, results);
            await output.CompleteAsync(cancellation);
        }

        var passed = results.All(r => r.Passed) & await CoverAsync(parsed, runner, results, cancellation);
        return passed ? ExitCode.Done : ExitCode.SomeRejected;
    }

    /// <summary>Whether nothing is missing, or nobody asked.</summary>
    private async Task<bool> CoverAsync(ParseResult parsed, CaseRunner runner, IReadOnlyList<CaseResult> results, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_coverageJson);
        if (!parsed.GetValue(_coverage) && file is null)
        {
            return true;
        }

        var reasons = parsed.GetRequiredValue(_paths).SelectMany(Impossible.Beside).Distinct().ToList();
        var measured = CaseCoverage.Of(runner.RuleBase, results, reasons);
        if (parsed.GetValue(_coverage))
        {
            await TextOutput.PrintAsync(_host, CoverageText.Of(measured), cancellation);
        }

        if (file is not null)
        {
            await using var output = OutputFile.Open(file, _host);
            await JsonOutput.PrintAsync(_host with { Output = output.Stream }, json => CoverageText.Write(json, measured), cancellation);
            await output.CompleteAsync(cancellation);
        }

        return !measured.Unexcused.Any();
    }

    private static string Text(IReadOnlyList<CaseResult> results)
    {
        var text = new StringBuilder();
        foreach (var line in results.SelectMany(r => r.Lines))
        {
            text.Append(OneLine.Of(line)).Append('\n');
        }

        var faulty = results.Count(r => r.Errors.Count > 0);
        var failed = results.Count(r => !r.Passed) - faulty;
        text.Append(CultureInfo.InvariantCulture, $"{results.Count} {(results.Count == 1 ? "case" : "cases")}: {results.Count - failed - faulty} passed, {failed} failed, {faulty} faulty\n");
        return text.ToString();
    }
}
