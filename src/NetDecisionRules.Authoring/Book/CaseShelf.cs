using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book;

/// <summary>The cases of a folder, read and run, and the reasons why a rule has none for some truth.</summary>
internal sealed record CaseShelf(IReadOnlyList<BookCase> Cases, IReadOnlyDictionary<(string Rule, string Truth), string> Impossible)
{
    private const string Ending = ".json";

    /// <summary>No cases.</summary>
    public static CaseShelf Empty { get; } = new([], new Dictionary<(string, string), string>());

    /// <summary>Reads and runs every case of a folder.</summary>
    /// <exception cref="CliException">The folder cannot be read, or a case is none; every fault is named.</exception>
    public static CaseShelf Read(string folder, RuleBase ruleBase, CancellationToken cancellation)
    {
        try
        {
            var runner = new CaseRunner(ruleBase);
            var results = new List<CaseResult>();
            foreach (var name in CaseRunner.Files(folder))
            {
                cancellation.ThrowIfCancellationRequested();
                results.Add(runner.RunFile(folder, name));
            }

            var errors = results.SelectMany(r => r.Errors.Select(e => $"{OneLine.Of(r.Name)}: {e.Code} {e}")).ToList();
            return errors.Count == 0
                ? new CaseShelf([.. results.Select(r => new BookCase(r.Name[..^Ending.Length], r.Case!, r.Failures))], ReadImpossible(Path.Combine(folder, CaseRunner.ImpossibleFile)))
                : throw new CliException(ExitCode.BadInput, string.Join('\n', errors));
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(folder)}: {FileFault.Words(exception)}");
        }
    }

    private static Dictionary<(string Rule, string Truth), string> ReadImpossible(string file)
    {
        var reasons = new Dictionary<(string, string), string>();
        if (!File.Exists(file))
        {
            return reasons;
        }

        try
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllBytes(file)) ?? [];
            foreach (var (rule, truths) in read)
            {
                foreach (var (truth, reason) in truths)
                {
                    reasons.Add((rule, truth), reason);
                }
            }

            return reasons;
        }
        catch (JsonException)
        {
            throw new CliException(ExitCode.BadInput, $"{OneLine.Of(file)}: not an object of rules, each with an object of truths and their reasons");
        }
    }
}
