using System.CommandLine;
using NetDecisionRules.Cli.Cohort;
using NetDecisionRules.Cli.Evaluate;
using NetDecisionRules.Cli.Merge;
using NetDecisionRules.Cli.Rules;
using NetDecisionRules.Cli.Schema;
using NetDecisionRules.Cli.Sources;
using NetDecisionRules.Cli.Synth;
using NetDecisionRules.Cli.Template;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli;

/// <summary>The tool <c>net-decision</c>: its verbs, and how a run ends.</summary>
internal static class NetDecision
{
    public static Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellation = default) =>
        Tool.RunAsync(Root(host), args, host, cancellation);

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
        return root.WithExamples("net-decision evaluate patient.json", "net-decision cohort patients.ndjson -o reports.ndjson");
    }
}
