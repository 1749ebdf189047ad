using System.Globalization;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Watching;

/// <summary>Runs a command again and again: at once, and then after each change of what it reads.</summary>
internal static class Watch
{
    /// <summary>Watches files and folders.</summary>
    /// <param name="host">The streams; a line between two runs goes to standard error.</param>
    /// <param name="paths">Files, and folders whose JSON files count.</param>
    /// <param name="run">One run. What ends it with a message does not end the watching.</param>
    /// <param name="cancellation">Ends the watching.</param>
    /// <returns>Never anything but "interrupted".</returns>
    /// <exception cref="CliException">There is nothing of such a name to watch.</exception>
    public static async Task<int> RunAsync(CliHost host, IReadOnlyList<string> paths, Func<CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        using var changes = new FileChanges(paths, host.Clock);
        return await RunAsync(host, changes.NextAsync, run, cancellation);
    }

    /// <summary>Watches whatever tells of changes.</summary>
    /// <param name="host">The streams.</param>
    /// <param name="change">Ends when something has changed and no more changes follow for the moment.</param>
    /// <param name="run">One run.</param>
    /// <param name="cancellation">Ends the watching.</param>
    public static async Task<int> RunAsync(CliHost host, Func<CancellationToken, Task> change, Func<CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"── run {number} ──"));
            var code = await Guard.RunAsync(() => run(cancellation), host.Error);
            if (cancellation.IsCancellationRequested)
            {
                return ExitCode.Interrupted;
            }

            await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"exit code {code}; waiting for a change, Ctrl-C ends"));
            await change(cancellation);
        }
    }
}
