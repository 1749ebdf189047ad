using System.CommandLine;
using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.Authoring.Watching;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Checking;

/// <summary><c>check</c>: proves what follows from the rules, and shows each flaw with a patient.</summary>
internal sealed class CheckCommand
{
    private readonly Option<string> format = FormatOption.Create("How the result is written.", defaultsToText: true);
    private readonly AcceptedOption accepted = new();
    private readonly RuleBaseOption rules = new();
    private readonly WatchOption watch = new();
    private readonly CliHost host;

    private CheckCommand(CliHost host) => this.host = host;

    public static Command Create(CliHost host)
    {
        var check = new CheckCommand(host);
        var command = new Command("check", "Looks for flaws in the whole rule base, each proved and shown with a patient.") { check.format };
        check.accepted.AddTo(command);
        check.rules.AddTo(command);
        check.watch.AddTo(command);
        command.SetAction((result, cancellation) => check.watch.RunAsync(
            result, host, [.. check.rules.FilesOf(result), .. check.accepted.FilesOf(result)], token => check.RunAsync(result, token), cancellation));
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
        var (ruleBase, known) = (rules.Read(parsed), accepted.Read(parsed));
        var result = CheckResult.Of(ruleBase, known, cancellation);
        if (parsed.GetRequiredValue(format) == "json")
        {
            await JsonOutput.PrintAsync(host, json => CheckText.Write(json, result), cancellation);
        }
        else
        {
            await TextOutput.PrintAsync(host, CheckText.Of(result), cancellation);
        }

        return result.IsClean ? ExitCode.Done : ExitCode.SomeRejected;
    }
}
