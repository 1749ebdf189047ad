using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Tests;

namespace NetDecisionRules.Cli.Tests;

/// <summary>One run of the tool with streams of its own.</summary>
internal sealed record CliRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The output without what every change of the rules changes.</summary>
    public string Stable => Unversioned.Of(Output);

    public static Task<CliRun> OfAsync(params string[] args) => OfAsync(new MemoryStream(), args);

    public static Task<CliRun> WithInputAsync(string input, params string[] args) => OfAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    /// <summary>A run with a person, or a clock of the test's, at standard error.</summary>
    public static async Task<CliRun> WatchedAsync(bool isErrorTerminal, TimeProvider clock, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost(() => new MemoryStream(), output, error, IsOutputTerminal: false) { IsErrorTerminal = isErrorTerminal, Clock = clock };
        var code = await NetDecision.RunAsync(args, host);
        return new CliRun(code, output.ToArray(), error.ToString());
    }

    public static async Task<CliRun> OfAsync(Stream input, string[] args, bool isTerminal = false, CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await NetDecision.RunAsync(args, new CliHost(() => input, output, error, isTerminal) { Clock = new StoppedClock() }, cancellation);
        return new CliRun(code, output.ToArray(), error.ToString());
    }

    /// <summary>No progress is told, however busy the machine is that runs the tests.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
