using System.CommandLine;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Rules;

/// <summary><c>rules</c> and <c>rules show ID</c>: what the rule base holds.</summary>
internal static class RulesCommand
{
    private static RuleBase RuleBase => DecisionEngine.Default.RuleBase;

    public static Command Create(CliHost host)
    {
        var format = FormatOption.Create("Text for reading or JSON.", defaultsToText: true);
        var command = new Command("rules", "Lists the rules, by source.") { format, Show(host) };
        command.SetAction((result, cancellation) => result.GetValue(format) == "json"
            ? JsonOutput.PrintAsync(host, json => RulesJson.WriteAll(json, RuleBase), cancellation)
            : Print(result, writer => RuleText.WriteAll(RuleBase, writer)));
        return command.WithExamples("net-decision rules", "net-decision rules --format json");
    }

    private static Command Show(CliHost host)
    {
        var id = new Argument<RuleEntry?>("ID") { Description = "The rule's id, e.g. board-2025/sstr-pet-baseline.", CustomParser = RuleId.Parse };
        var format = FormatOption.Create("Text for reading or JSON.", defaultsToText: true);
        var command = new Command("show", "Shows one rule in full: source, condition, advice, notes.") { id, format };
        command.SetAction((result, cancellation) =>
        {
            var entry = result.GetRequiredValue(id)!;
            return result.GetValue(format) == "json"
                ? JsonOutput.PrintAsync(host, json => RulesJson.Write(json, entry, RuleBase), cancellation)
                : Print(result, writer => RuleText.Write(entry, writer));
        });
        return command.WithExamples("net-decision rules show board-2025/sstr-pet-baseline");
    }

    private static Task<int> Print(ParseResult result, Action<TextWriter> write)
    {
        write(result.InvocationConfiguration.Output);
        return Task.FromResult(ExitCode.Done);
    }
}
