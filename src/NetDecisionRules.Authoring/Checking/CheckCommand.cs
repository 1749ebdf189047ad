using System.CommandLine;
using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.Authoring.Watching;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Checking;

/// <summary><c>check</c>: proves what follows from the rules, and shows each flaw with a patient.</summary>
internal sealed class CheckCommand
{
    private readonly Option<string> _format = FormatOption.Create("How the result is written.", defaultsToText: true);
    private readonly AcceptedOption _accepted = new();
    private readonly RuleBaseOption _rules = new();
    private readonly WatchOption _watch = new();
    private readonly CliHost _host;

    private CheckCommand(CliHost host) => _host = host;

    public static Command Create(CliHost host)
    {
        var check = new CheckCommand(host);
        var command = new Command("check", "Looks for flaws in the whole rule base, each proved and shown with a patient.") { check._format };
        check._accepted.AddTo(command);
        check._rules.AddTo(command);
        check._watch.AddTo(command);
        command.SetAction((result, cancellation) => check._watch.RunAsync(
            result, host, [.. check._rules.FilesOf(result), .. check._accepted.FilesOf(result)], token => check.RunAsync(result, token), cancellation));
        return command
            .WithNotes(
                "Finds: rules that are never true; rules that another with the same advice implies; advice of one",
                "source for and against the same; patients with advanced SSTR-positive disease, every fact known,",
                "whom nobody advises a treatment; values that a source leaves out between its thresholds; parts",
                "of criteria that never decide.",
                "Exit codes: 0 nothing but what is accepted; 1 a finding is new, or an accepted one is no longer",
                "there; 2 wrong usage; 3 a file cannot be read.")
            .WithExamples("net-decision-author check", "net-decision-author check --rules edited.json --watch");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (ruleBase, known) = (_rules.Read(parsed), _accepted.Read(parsed));
        var result = CheckResult.Of(ruleBase, known, cancellation);
        if (parsed.GetRequiredValue(_format) == "json")
        {
            await JsonOutput.PrintAsync(_host, json => CheckText.Write(json, result), cancellation);
        }
        else
        {
            await TextOutput.PrintAsync(_host, CheckText.Of(result), cancellation);
        }

        return result.IsClean ? ExitCode.Done : ExitCode.SomeRejected;
    }
}
