using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using NetDecisionRules.Cli.Cohort;
using NetDecisionRules.Cli.Evaluate;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Cli.Merge;
using NetDecisionRules.Cli.Rules;
using NetDecisionRules.Cli.Schema;
using NetDecisionRules.Cli.Sources;
using NetDecisionRules.Cli.Synth;
using NetDecisionRules.Cli.Template;

namespace NetDecisionRules.Cli;

/// <summary>The tool <c>net-decision</c>: its verbs, and how a run ends.</summary>
internal static class NetDecision
{
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellation = default) =>
        Guard.RunAsync(() => InvokeAsync(args, host, cancellation), host.Error);

    private static async Task<int> InvokeAsync(string[] args, CliHost host, CancellationToken cancellation)
    {
        await using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var result = Root(host).Parse(args, Parser);
        if (result.Action is ParseErrorAction)
        {
            return UsageErrors.Print(result, host.Error);
        }

        var configuration = new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false };
        return await result.InvokeAsync(configuration, cancellation);
    }

    // A plain command, because a RootCommand takes its name from the process.
    private static Command Root(CliHost host)
    {
        var root = new Command("net-decision", "What published guidance says on radioligand therapy for GEP-NET patients, with sources.")
        {
            EvaluateCommand.Create(host),
            CohortCommand.Create(host),
            MergeCommand.Create(host),
            SynthCommand.Create(host),
            RulesCommand.Create(host),
            SourcesCommand.Create(host),
            SchemaCommand.Create(host),
            TemplateCommand.Create(host),
        };
        root.Options.Add(new HelpOption { Recursive = true, Action = new HelpWithExamples() });
        root.Options.Add(new VersionOption { Action = new PrintVersion() });
        return root.WithExamples("net-decision evaluate patient.json", "net-decision cohort patients.ndjson -o reports.ndjson");
    }
}
