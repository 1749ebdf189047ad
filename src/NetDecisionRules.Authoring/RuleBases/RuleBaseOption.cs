using System.CommandLine;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.RuleBases;

/// <summary>Which rule base a command is about: the one that this tool was built with, unless the author names a file.</summary>
internal sealed class RuleBaseOption
{
    private readonly Option<string> _option = new("--rules")
    {
        Description = "The rule base: JSON as 'export' writes it, or an assembly (.dll) that holds one. Without it, the one that this tool was built with.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The file; null where none was named.</summary>
    public string? FileOf(ParseResult result) => result.GetValue(_option);

    /// <summary>The file, where one was named.</summary>
    public IEnumerable<string> FilesOf(ParseResult result) => FileOf(result) is { } file ? [file] : [];

    /// <summary>The rule base.</summary>
    /// <exception cref="CliException">The file cannot be read, or is no rule base.</exception>
    public RuleBase Read(ParseResult result) => FileOf(result) is { } file ? RuleBaseFile.Read(file) : ShippedGuidelines.RuleBase;
}
