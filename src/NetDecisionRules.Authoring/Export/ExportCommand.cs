using System.CommandLine;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Export;

/// <summary><c>export</c>: the rule base as data. Its SHA-256 is the fingerprint that reports carry.</summary>
internal static class ExportCommand
{
    public static Command Create(CliHost host)
    {
        var rules = new RuleBaseOption();
        var output = new Option<string>("-o") { Description = "Where to; '-' is standard output.", HelpName = "FILE", DefaultValueFactory = _ => CliHost.Standard };
        var command = new Command("export", "Writes the rule base as canonical JSON, which every other command reads with --rules.") { output };
        rules.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(rules.Read(result), result.GetRequiredValue(output), host, cancellation));
        return command.WithExamples("net-decision-author export -o rules/rulebase.json");
    }

    private static async Task<int> RunAsync(RuleBase ruleBase, string path, CliHost host, CancellationToken cancellation)
    {
        await using var file = OutputFile.Open(path, host);
        await file.Stream.WriteAsync(RuleBaseJson.Export(ruleBase), cancellation);
        await file.CompleteAsync(cancellation);
        return ExitCode.Done;
    }
}
