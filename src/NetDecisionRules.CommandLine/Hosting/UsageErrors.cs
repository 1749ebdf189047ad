using System.CommandLine;
using System.CommandLine.Parsing;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>Answers wrong usage: what is wrong, and where help is.</summary>
internal static class UsageErrors
{
    public static int Print(ParseResult result, TextWriter error)
    {
        foreach (var message in result.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(OneLine.Of(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        }

        var names = new List<string>();
        for (SymbolResult? at = result.CommandResult; at is CommandResult command; at = at.Parent)
        {
            names.Insert(0, command.Command.Name);
        }

        error.WriteLine($"Help: {string.Join(' ', names)} --help");
        return ExitCode.WrongUsage;
    }
}
