using System.CommandLine;
using NetDecisionRules.Authoring.RuleBases;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book;

/// <summary><c>book</c>: the rule base for reading, as a site or as Markdown.</summary>
internal static class BookCommand
{
    private const string Markdown = "markdown";

    private static readonly string ShippedCases = Path.Combine("rules", "cases");

    public static Command Create(CliHost host)
    {
        var rules = new RuleBaseOption();
        var output = new Option<string>("-o") { Description = "The folder to write. An earlier book there is replaced; anything else is left alone.", HelpName = "DIR", Required = true };
        var format = new Option<string>("--format") { Description = "A site that needs no network, or files for a Git host.", DefaultValueFactory = _ => "html" }
            .AcceptOnlyFromAmong("html", Markdown);
        var cases = new Option<string>("--cases") { Description = "The guideline cases to show. Without it, those of rules/cases where there are some.", HelpName = "DIR" };
        var command = new Command("book", "Writes the rule book: every source with its rules in words, their evidence and cases.") { output, format, cases };
        rules.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var ruleBase = rules.Read(result);
            var shelf = Cases(result.GetValue(cases), ruleBase, cancellation);
            var files = result.GetValue(format) == Markdown ? BookFiles.Markdown(ruleBase, shelf) : BookFiles.Html(ruleBase, shelf);
            return RunAsync(result.GetRequiredValue(output), files, shelf, host, cancellation);
        });
        return command.WithExamples("net-decision-author book -o rule-book", "net-decision-author book -o docs/rule-book --format markdown --rules edited.json");
    }

    private static CaseShelf? Cases(string? folder, RuleBase ruleBase, CancellationToken cancellation) =>
        (folder ?? (Directory.Exists(ShippedCases) ? ShippedCases : null)) is { } chosen ? CaseShelf.Read(chosen, ruleBase, cancellation) : null;

    private static async Task<int> RunAsync(string path, IEnumerable<BookFile> files, CaseShelf? shelf, CliHost host, CancellationToken cancellation)
    {
        using (var folder = BookFolder.Open(path))
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                await folder.WriteAsync(file, cancellation);
            }

            folder.Complete();
        }

        var failing = shelf?.Cases.Count(c => c.Failures.Count > 0) ?? 0;
        if (failing > 0)
        {
            await host.Error.WriteLineAsync($"{Phrases.Count(failing, "case")} {(failing == 1 ? "fails" : "fail")} with these rules; the book marks {(failing == 1 ? "it" : "them")}");
            return ExitCode.SomeRejected;
        }

        return ExitCode.Done;
    }
}
