using System.CommandLine;
using System.CommandLine.Parsing;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Watching;

/// <summary><c>--watch</c>, for commands that an author runs after every change.</summary>
internal sealed class WatchOption
{
    private readonly Option<bool> _option = new("--watch") { Description = "Runs again whenever one of the named files or folders changes, until Ctrl-C." };

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Whether it was asked for.</summary>
    public bool IsAsked(CommandResult result) => result.GetValue(_option);

    /// <summary>Runs the command once or, where it was asked for, again and again.</summary>
    /// <param name="result">What was typed.</param>
    /// <param name="host">The streams.</param>
    /// <param name="paths">The files and folders that the command reads.</param>
    /// <param name="run">One run; its answer is the exit code.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<int> RunAsync(ParseResult result, CliHost host, IReadOnlyList<string> paths, Func<CancellationToken, Task<int>> run, CancellationToken cancellation) =>
        result.GetValue(_option) ? Watch.RunAsync(host, paths, run, cancellation) : run(cancellation);
}
