using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NetDecisionRules.Authoring.Watching;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Authoring.Diff;

/// <summary><c>diff OLD [NEW]</c>: what changed between two rule bases, and for whom.</summary>
internal sealed class DiffCommand
{
    private const int DefaultLimit = 20;

    private readonly Argument<string> _old = new("OLD") { Description = "The rule base before: JSON as 'export' writes it, or an assembly (.dll) that holds one." };

    private readonly Argument<string?> _new = new("NEW")
    {
        Description = "The rule base now [default: the one that this tool was built with].",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _cohort = new("--cohort")
    {
        Description = "Files with patients whose changed answers are counted and listed: all that 'net-decision cohort' reads, patterns too; - is standard input. Stands behind OLD and NEW.",
        HelpName = "FILE…",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = InputGlob.Parse,
    };

    private readonly Option<int> _limit = new("--limit")
    {
        Description = "How many patients are listed of each rule; all are counted.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultLimit,
        CustomParser = Count,
    };

    private readonly Option<string> _format = FormatOption.Create("Text or a page for reading, or JSON [default: text on a terminal, otherwise json].", defaultsToText: false, "html");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Where the answer goes; - is standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => CliHost.Standard,
    };

    private readonly WatchOption _watch = new();

    public static Command Create(CliHost host)
    {
        var diff = new DiffCommand();
        diff._old.Validators.Add(InputFile.RefuseOptions);
        diff._new.Validators.Add(InputFile.RefuseOptions);
        diff._cohort.Validators.Add(InputFile.RefuseOptions);
        diff._cohort.Validators.Add(InputGlob.Check);
        var command = new Command("diff", "Tells what changed between two rule bases, clause by clause, and for which patients answers change.")
        {
            diff._old, diff._new, diff._cohort, diff._limit, diff._format, diff._output,
        };
        diff._watch.AddTo(command);
        command.Validators.Add(diff.Check);
        command.SetAction((result, cancellation) =>
        {
            var request = diff.Request(result, host);
            return diff._watch.RunAsync(result, host, [.. request.Files.Where(f => f != CliHost.Standard)], token => new DiffRun(request, host).RunAsync(token), cancellation);
        });
        return command
            .WithNotes(
                "For each condition that changed, every kind of flip (true to false, unknown to true, …) is shown",
                "by a patient, or proved impossible. A rule that was added, removed or advises something else",
                "is shown by a patient for whom it is true.",
                "Exit codes: 0 no answer changes; 1 some answer changes, of a patient that was found or of one",
                "of the cohort, or records of the cohort were rejected (they are listed on standard error);",
                "2 wrong usage; 3 a file cannot be read or holds no rule base.")
            .WithExamples(
                "net-decision-author diff rules/rulebase.json edited.json",
                "net-decision-author diff rules/rulebase.json",
                "net-decision-author diff rules/rulebase.json edited.json --cohort registry.ndjson.gz --format html -o impact.html",
                "net-decision-author diff rules/rulebase.json edited.json --watch");
    }

    private DiffRequest Request(ParseResult result, CliHost host)
    {
        var target = result.GetRequiredValue(_output);
        return new DiffRequest
        {
            Old = result.GetRequiredValue(_old),
            New = result.GetValue(_new),
            Cohort = result.GetValue(_cohort) ?? [],
            Limit = result.GetValue(_limit),
            Format = result.GetValue(_format) ?? (target == CliHost.Standard && host.IsOutputTerminal ? "text" : "json"),
            Output = target,
        };
    }

    private void Check(CommandResult result)
    {
        var target = result.GetValue(_output) ?? CliHost.Standard;
        string?[] inputs = [result.GetValue(_old), result.GetValue(_new), .. result.GetResult(_cohort) is { Tokens.Count: > 0 } ? result.GetValue(_cohort) ?? [] : []];
        if (inputs.OfType<string>().Any(input => OutputFile.AreSame(input, target)))
        {
            result.AddError("The output would take the place of an input.");
        }

        if (inputs.Contains(CliHost.Standard) && _watch.IsAsked(result))
        {
            result.AddError("Standard input can be read only once: --watch needs files.");
        }
    }

    private static int Count(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            result.AddError($"--limit: '{text}' is no number of patients.");
        }

        return count;
    }
}
