using System.CommandLine;
using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.Authoring.Testing;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary><c>mutate</c>: whether the cases would notice a slip of the pen in the rules.</summary>
internal sealed class MutateCommand
{
    private readonly Argument<string[]> _paths = new("DIR")
    {
        Description = "Folders with cases, or single case files; rules/cases where none is named.",
        DefaultValueFactory = _ => ["rules/cases"],
    };

    private readonly Option<string> _drafts = new("--write-cases") { Description = "Writes a draft of each case that is missing into this folder.", HelpName = "DIR" };
    private readonly Option<string> _format = FormatOption.Create("How the result is written.", defaultsToText: true);
    private readonly AcceptedOption _accepted = new();
    private readonly RuleBaseOption _rules = new();
    private readonly CliHost _host;

    private MutateCommand(CliHost host) => _host = host;

    public static Command Create(CliHost host)
    {
        var mutate = new MutateCommand(host);
        mutate._paths.Validators.Add(InputFile.RefuseOptions);
        var command = new Command("mutate", "Changes the rules in every place, one slip at a time, and lists the changes that no case notices.")
        {
            mutate._paths, mutate._format, mutate._drafts,
        };
        mutate._accepted.AddTo(command);
        mutate._rules.AddTo(command);
        command.SetAction(mutate.RunAsync);
        return command
            .WithNotes(
                "Changes: numbers and the ends of date windows by a step, < for ≤, and for or, a part left out,",
                "\"not\" added or left out, a value added to a choice or left out, a stance turned round, the limits",
                "between grades. A change that no case notices is either proved to make no difference, or comes with",
                "a patient for whom it does: the case that is missing.",
                "Exit codes: 0 every change is noticed, proved to make no difference, or accepted; 1 one is not, an",
                "accepted one is noticed by now, or a case fails; 2 wrong usage; 3 a file or folder cannot be read.")
            .WithExamples("net-decision-author mutate rules/cases", "net-decision-author mutate rules/cases --rules edited.json --write-cases drafts");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var ruleBase = _rules.Read(parsed);
        var known = _accepted.Read(parsed);
        var ran = CaseFileSet.Run(new CaseRunner(ruleBase), CaseFileSet.Of(parsed.GetRequiredValue(_paths)));
        if (ran.Where(r => !r.Passed).SelectMany(r => r.Lines).ToList() is { Count: > 0 } lines)
        {
            throw new CliException(ExitCode.SomeRejected, string.Join('\n', lines.Select(OneLine.Of).Append("Mend these cases first: a mutant is noticed by a case that passes without it.")));
        }

        var run = new MutationRun(ruleBase, [.. ran.Select(r => (r.Name, r.Case!))], Prover.Distinguish, known);
        var results = run.Results(cancellation).ToList();
        if (parsed.GetValue(_drafts) is { } folder)
        {
            DraftCases.Write(folder, results);
        }

        var stale = known.Ids.Where(id => id.StartsWith(Mutant.IdPrefix, StringComparison.Ordinal))
            .Except(results.Where(r => r.Fate == MutantFate.Accepted).Select(r => r.Mutant.Id)).ToList();
        await PrintAsync(parsed.GetRequiredValue(_format), results, stale, cancellation);
        return stale.Count > 0 || results.Exists(r => r.Fate == MutantFate.Survived) ? ExitCode.SomeRejected : ExitCode.Done;
    }

    private async Task PrintAsync(string written, IReadOnlyList<MutantResult> results, IReadOnlyList<string> stale, CancellationToken cancellation)
    {
        if (written == "json")
        {
            await JsonOutput.PrintAsync(_host, json => MutationText.Write(json, results, stale), cancellation);
            return;
        }

        await TextOutput.PrintAsync(_host, MutationText.Of(results, stale), cancellation);
    }
}
