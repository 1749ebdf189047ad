using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>A command-line tool: how its words are read, and how a run ends.</summary>
internal static class Tool
{
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <param name="root">The tool's command with its verbs. A plain command, because a RootCommand takes its name from the process.</param>
    /// <param name="args">The words behind the tool's name.</param>
    /// <param name="host">The streams.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static Task<int> RunAsync(Command root, string[] args, CliHost host, CancellationToken cancellation) =>
        Guard.RunAsync(() => InvokeAsync(root, args, host, cancellation), host.Error);

    /// <summary>The streams of the process.</summary>
    public static CliHost ConsoleHost()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CliHost(Console.OpenStandardInput, Console.OpenStandardOutput(), Console.Error, IsOutputTerminal: !Console.IsOutputRedirected)
        {
            IsErrorTerminal = !Console.IsErrorRedirected,
        };
    }

    private static async Task<int> InvokeAsync(Command root, string[] args, CliHost host, CancellationToken cancellation)
    {
        root.Options.Add(new HelpOption { Recursive = true, Action = new HelpWithExamples() });
        root.Options.Add(new VersionOption { Action = new PrintVersion(root.Name) });
        await using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var result = root.Parse(args, Parser);
        if (result.Action is ParseErrorAction)
        {
            return UsageErrors.Print(result, host.Error);
        }

        var configuration = new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false };
        return await result.InvokeAsync(configuration, cancellation);
    }
}
