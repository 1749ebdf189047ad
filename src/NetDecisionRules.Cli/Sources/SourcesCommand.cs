using System.CommandLine;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Cli.Sources;

/// <summary><c>sources</c>: the publications that the rules come from.</summary>
internal static class SourcesCommand
{
    public static Command Create(CliHost host)
    {
        var format = FormatOption.Create("Text for reading or JSON.", defaultsToText: true);
        var command = new Command("sources", "Lists the sources of the rules, with citations.") { format };
        command.SetAction(async (result, cancellation) =>
        {
            var ruleBase = DecisionEngine.Default.RuleBase;
            if (result.GetValue(format) == "json")
            {
                return await JsonOutput.PrintAsync(host, json => SourcesJson.WriteAll(json, ruleBase), cancellation);
            }

            SourcesText.WriteAll(ruleBase, result.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command.WithExamples("net-decision sources");
    }
}
