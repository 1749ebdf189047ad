using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Runtime.CompilerServices;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>Help at a fixed width, with an example of the command.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        var code = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        foreach (var line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        foreach (var note in Notes.Of(parseResult.CommandResult.Command))
        {
            output.WriteLine(note);
        }

        foreach (var example in Examples.Of(parseResult.CommandResult.Command))
        {
            output.WriteLine(example);
        }

        return code;
    }
}

/// <summary>The examples that help shows for each command.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string[]> ByCommand = [];

    public static Command WithExamples(this Command command, params string[] examples)
    {
        ByCommand.Add(command, examples);
        return command;
    }

    public static IEnumerable<string> Of(Command command) => ByCommand.TryGetValue(command, out var examples)
        ? ["", examples.Length == 1 ? "Example:" : "Examples:", .. examples.Select(e => "  " + e)]
        : [];
}

/// <summary>What help says of some commands beyond their options.</summary>
internal static class Notes
{
    private static readonly ConditionalWeakTable<Command, string[]> ByCommand = [];

    public static Command WithNotes(this Command command, params string[] notes)
    {
        ByCommand.Add(command, notes);
        return command;
    }

    public static IEnumerable<string> Of(Command command) => ByCommand.TryGetValue(command, out var notes) ? ["", "Notes:", .. notes.Select(note => "  " + note)] : [];
}

/// <summary>The version of the tool and that of its rules, which differ.</summary>
internal sealed class PrintVersion(string tool) : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"{tool} {Version}, rules {ShippedGuidelines.Version}");
        return ExitCode.Done;
    }
}
