using System.CommandLine;
using System.CommandLine.Parsing;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The options that name what a run over a cohort writes.</summary>
internal sealed class CohortOutputs(string outputDescription)
{
    /// <summary>What follows the output's name where the rejects have no name of their own.</summary>
    public const string RejectsEnd = ".rejects.ndjson";

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = outputDescription,
        HelpName = "file",
        DefaultValueFactory = _ => CliHost.Standard,
    };

    private readonly Option<string> _rejects = new("--rejects")
    {
        Description = "Where rejected lines go [default: the output's name and .rejects.ndjson; standard error if results go to standard output].",
        HelpName = "file",
    };

    private readonly Option<string> _summary = new("--summary")
    {
        Description = "Where a summary of the cohort goes, as JSON: grades, eligibility, agreement of sources, missing facts.",
        HelpName = "file",
    };

    private readonly Option<string> _report = new("--report")
    {
        Description = "Where a page about the cohort goes: one HTML file for any browser, with charts, that loads nothing.",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_rejects);
        command.Options.Add(_summary);
        command.Options.Add(_report);
    }

    public string Output(CommandResult result) => result.GetValue(_output) ?? CliHost.Standard;

    public string? Rejects(CommandResult result) => result.GetValue(_rejects) ?? Output(result) switch
    {
        CliHost.Standard => null,
        var device when OutputFile.IsDevice(device) => null,
        var file => file + RejectsEnd,
    };

    public string? Summary(CommandResult result) => result.GetValue(_summary);

    public string? Report(CommandResult result) => result.GetValue(_report);

    /// <summary>Refuses an output that would take the place of an input or of another output.</summary>
    /// <param name="result">What the user wrote.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="input">What a message calls one of them.</param>
    /// <param name="besides">What else is written.</param>
    public void Check(CommandResult result, IReadOnlyList<string> inputs, string input, params (string Name, string? Path)[] besides)
    {
        (string Name, string? Path)[] outputs = [("results", Output(result)), ("rejects", Rejects(result)), ("summary", Summary(result)), ("page", Report(result)), .. besides];
        foreach (var (name, path) in outputs)
        {
            if (path is not null && inputs.Any(file => OutputFile.AreSame(file, path)))
            {
                result.AddError($"The {name} would take the place of {input}.");
            }
        }

        for (var i = 0; i < outputs.Length; i++)
        {
            foreach (var other in outputs.Skip(i + 1))
            {
                if (AreSame(outputs[i].Path, other.Path))
                {
                    result.AddError($"The {outputs[i].Name} and the {other.Name} cannot go to the same place.");
                }
            }
        }
    }

    private static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && ((one == CliHost.Standard && other == CliHost.Standard) || (OutputFile.AreSame(one, other) && !OutputFile.IsDevice(one)));
}
