using System.CommandLine;
using NetDecisionRules.Authoring.Book;
using NetDecisionRules.Authoring.Checking;
using NetDecisionRules.Authoring.Diff;
using NetDecisionRules.Authoring.Export;
using NetDecisionRules.Authoring.Mutate;
using NetDecisionRules.Authoring.Testing;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring;

/// <summary>The tool <c>net-decision-author</c>: its verbs.</summary>
internal static class NetDecisionAuthor
{
    public static Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellation = default) =>
        Tool.RunAsync(Root(host), args, host, cancellation);

    private static Command Root(CliHost host)
    {
        var root = new Command("net-decision-author", "For those who write the rules: runs their cases, proves what follows from them, and shows what a change does.")
        {
            TestCommand.Create(host),
            CheckCommand.Create(host),
            DiffCommand.Create(host),
            MutateCommand.Create(host),
            BookCommand.Create(host),
            ExportCommand.Create(host),
        };
        return root.WithExamples("net-decision-author test rules/cases", "net-decision-author diff rules/rulebase.json edited.json");
    }
}
