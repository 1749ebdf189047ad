using System.CommandLine;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Authoring.Findings;

/// <summary>Where the accepted findings stand: <c>rules/accepted-findings.json</c> where that file is there, unless the author names another.</summary>
internal sealed class AcceptedOption
{
    private const string Usual = "rules/accepted-findings.json";

    private readonly Option<string> _option = new("--accepted")
    {
        Description = $"Findings that are known and accepted, each with a reason: {{\"findings\":[{{\"id\":\"…\",\"reason\":\"…\"}}]}}. Without it, {Usual} where that is there.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The file that is read; none where there is none.</summary>
    public IEnumerable<string> FilesOf(ParseResult result) => result.GetValue(_option) is { } named ? [named] : File.Exists(Usual) ? [Usual] : [];

    /// <exception cref="CliException">The file cannot be read, or is none of this form.</exception>
    public AcceptedFindings Read(ParseResult result) => FilesOf(result).Select(AcceptedFindings.Read).FirstOrDefault(AcceptedFindings.None);
}
