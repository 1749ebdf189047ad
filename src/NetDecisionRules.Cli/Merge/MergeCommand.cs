using System.CommandLine;
using NetDecisionRules.Cli.Cohort;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Merge;

/// <summary><c>merge PART… -o OUT</c>: joins the parts of a sliced cohort run.</summary>
internal static class MergeCommand
{
    public static Command Create(CliHost host)
    {
        var parts = new Argument<string[]>("PART")
        {
            Description = "The parts, in any order: the file that each 'cohort --shard' run wrote; its manifest and index stand beside it.",
            Arity = ArgumentArity.OneOrMore,
        };
        parts.Validators.Add(InputFile.RefuseOptions);
        var outputs = new CohortOutputs("Where the results of the whole run go; - is standard output.");

        var command = new Command("merge", "Joins the parts of a sliced cohort run into what the unsliced run would have written, byte for byte.") { parts };
        outputs.AddTo(command);
        command.Validators.Add(result => outputs.Check(result, [.. (result.GetValue(parts) ?? []).SelectMany(FilesOf)], "a part"));
        command.SetAction((result, cancellation) => new MergeRun(
            result.GetRequiredValue(parts),
            outputs.Output(result.CommandResult),
            outputs.Rejects(result.CommandResult),
            outputs.Summary(result.CommandResult),
            outputs.Report(result.CommandResult),
            host).RunAsync(cancellation));
        return command.WithExamples(
            "net-decision cohort registry.ndjson --shard 1/2 -o part-1.csv --format csv",
            "net-decision cohort registry.ndjson --shard 2/2 -o part-2.csv --format csv",
            "net-decision merge part-1.csv part-2.csv -o registry.csv");
    }

    private static IEnumerable<string> FilesOf(string part)
    {
        var files = PartFiles.Of(part);
        return [files.Data, files.Index, files.Manifest, files.Rows, files.Data + CohortOutputs.RejectsEnd];
    }
}
