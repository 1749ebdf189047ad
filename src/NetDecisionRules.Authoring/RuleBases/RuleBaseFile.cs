using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.RuleBases;

/// <summary>Reads a rule base from a file: JSON, or an assembly.</summary>
internal static class RuleBaseFile
{
    /// <exception cref="CliException">The file cannot be read, or is no rule base.</exception>
    public static RuleBase Read(string path)
    {
        try
        {
            return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? OfJson(path, RuleBaseAssembly.Export(path)) : OfJson(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(path)}: {FileFault.Words(exception)}");
        }
    }

    private static RuleBase OfJson(string path, byte[] utf8) => RuleBaseJson.TryRead(utf8, out var ruleBase, out var errors)
        ? ruleBase
        : throw new CliException(ExitCode.BadInput, string.Join('\n', errors.Select(e => $"{OneLine.Of(path)}: {e.Code} {e}")));
}
