using System.CommandLine;
using System.CommandLine.Parsing;
using NetDecisionRules.Cli.Cohort.Input;
using NetDecisionRules.Cli.Hosting;

namespace NetDecisionRules.Cli.Cohort;

/// <summary><c>cohort FILE… -o OUT</c>: a stream of patients, one JSON object a line in and out.</summary>
internal static class CohortCommand
{
    public static Command Create(CliHost host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files with one patient a line (NDJSON) or row (CSV, Parquet), read in order, also compressed (gzip, zstd); patterns such as data/*.csv and **/*.ndjson; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = InputGlob.Parse,
        };
        files.Validators.Add(InputFile.RefuseOptions);
        files.Validators.Add(InputGlob.Check);
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the results go; - is standard output.",
            HelpName = "file",
            DefaultValueFactory = _ => CliHost.Standard,
        };
        var rejects = new Option<string>("--rejects")
        {
            Description = "Where rejected lines go [default: the output's name and .rejects.ndjson; standard error if results go to standard output].",
            HelpName = "file",
        };
        var detail = new Option<string>("--detail")
        {
            Description = "Whole reports, or one short line of verdicts.",
            DefaultValueFactory = _ => "reports",
        }.AcceptOnlyFromAmong("reports", "verdicts");
        var onError = new Option<string>("--on-error")
        {
            Description = "Set an invalid line aside and go on, or end the run there without an output file.",
            DefaultValueFactory = _ => "reject",
        }.AcceptOnlyFromAmong("reject", "fail");
        var options = new EvaluationOptions();

        var command = new Command("cohort", "Evaluates a stream of patients: one JSON object a line in and out, in input order.")
        {
            files, output, rejects, detail, onError,
        };
        options.AddTo(command);
        command.Validators.Add(result => CheckNames(result.GetValue(files) ?? [], Output(result), Rejects(result), result.AddError));
        command.SetAction((result, cancellation) =>
        {
            var request = new CohortRequest(
                result.GetRequiredValue(files),
                Output(result.CommandResult),
                Rejects(result.CommandResult),
                VerdictsOnly: result.GetValue(detail) == "verdicts",
                StopsAtError: result.GetValue(onError) == "fail");
            return new CohortRun(request, options.Engine(result), host).RunAsync(cancellation);
        });
        return command.WithExamples(
            "net-decision cohort patients.ndjson -o reports.ndjson",
            "zcat registry.ndjson.gz | net-decision cohort - --detail verdicts > verdicts.ndjson");

        string Output(CommandResult result) => result.GetValue(output) ?? CliHost.Standard;

        string? Rejects(CommandResult result) => result.GetValue(rejects) ?? Output(result) switch
        {
            CliHost.Standard => null,
            var device when OutputFile.IsDevice(device) => null,
            var file => file + ".rejects.ndjson",
        };
    }

    private static void CheckNames(string[] inputs, string output, string? rejects, Action<string> addError)
    {
        if (inputs.Any(i => OutputFile.AreSame(i, output)))
        {
            addError("The output would take the place of an input.");
        }

        if (rejects is null)
        {
            return;
        }

        if (inputs.Any(i => OutputFile.AreSame(i, rejects)))
        {
            addError("The rejects would take the place of an input.");
        }

        if ((rejects == CliHost.Standard && output == CliHost.Standard) || OutputFile.AreSame(rejects, output))
        {
            addError("Results and rejects cannot go to the same place.");
        }
    }
}
