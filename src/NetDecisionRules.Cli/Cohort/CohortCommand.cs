using System.CommandLine;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort;

/// <summary><c>cohort FILE… -o OUT</c>: a stream of patients in, results in the same order out.</summary>
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
        var outputs = new CohortOutputs("Where the results go; - is standard output.");
        var form = new FormOptions();
        var list = new ListOption();
        var onError = new Option<string>("--on-error")
        {
            Description = "Set an invalid line aside and go on, or end the run there without an output file.",
            DefaultValueFactory = _ => "reject",
        }.AcceptOnlyFromAmong("reject", "fail");
        var work = new WorkOptions();
        var options = new EvaluationOptions();

        var command = new Command("cohort", "Evaluates a stream of patients; results keep the order of the input.") { files };
        outputs.AddTo(command);
        command.Options.Add(list.Option);
        form.AddTo(command);
        command.Options.Add(onError);
        work.AddTo(command);
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            var inputs = result.GetValue(files) ?? [];
            var part = work.IsSliced(result) ? new PartFiles(outputs.Output(result)) : null;
            outputs.Check(result, inputs, "an input", ("index", part?.Index), ("manifest", part?.Manifest), ("list of patients", part?.Rows));
            list.Check(result, outputs.Report(result));
            form.Check(result);
            work.Check(result, inputs, outputs.Output(result));
        });
        command.SetAction((result, cancellation) =>
        {
            var request = new CohortRequest
            {
                Inputs = result.GetRequiredValue(files),
                Output = outputs.Output(result.CommandResult),
                Rejects = outputs.Rejects(result.CommandResult),
                Summary = outputs.Summary(result.CommandResult),
                Report = outputs.Report(result.CommandResult),
                ReportPatients = list.Rows(result.CommandResult),
                Form = form.Form(result.CommandResult),
                StopsAtError = result.GetValue(onError) == "fail",
                Threads = work.Threads(result),
                Shard = work.Shard(result),
                Resumes = work.Resumes(result),
                ShowsProgress = work.ShowsProgress(result),
            };
            return new CohortRun(request, options.Engine(result), host).RunAsync(cancellation);
        });
        return command.WithExamples(
            "net-decision cohort patients.ndjson -o reports.ndjson",
            "zcat registry.ndjson.gz | net-decision cohort - --detail verdicts > verdicts.ndjson",
            "net-decision cohort registry.ndjson -o registry.csv --format csv --summary summary.json",
            "net-decision cohort registry.ndjson -o registry.parquet --format parquet --report registry.html",
            "net-decision cohort registry.ndjson -o part-2.parquet --format parquet --shard 2/8 --resume");
    }
}
