using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Hosting;

/// <summary>The options that every evaluation has.</summary>
internal sealed class EvaluationOptions
{
    private readonly Option<string> _jurisdiction = new Option<string>("--jurisdiction") { Description = "Whose label counts." }.AcceptOnlyFromAmong("eu", "us");

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "Only sources published by this day (yyyy-MM-dd).",
        HelpName = "date",
        CustomParser = Date,
    };

    private readonly Option<string[]> _sources = new("--sources")
    {
        Description = "Only the rules and trials of these sources, by id, separated by commas; 'net-decision sources' lists them.",
        HelpName = "a,b",
        CustomParser = Sources,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_jurisdiction);
        command.Options.Add(_asOf);
        command.Options.Add(_sources);
    }

    public DecisionEngine Engine(ParseResult result) => DecisionEngine.Default.With(new DecisionOptions
    {
        Jurisdiction = result.GetValue(_jurisdiction) switch { "eu" => Jurisdiction.Eu, "us" => Jurisdiction.Us, _ => null },
        AsOf = result.GetValue(_asOf),
        Sources = result.GetValue(_sources) is { Length: > 0 } chosen ? chosen : null,
    });

    private static DateOnly? Date(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"--as-of: '{text}' is not a date yyyy-MM-dd.");
        return null;
    }

    private static string[] Sources(ArgumentResult result)
    {
        var chosen = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        foreach (var id in chosen.Where(id => DecisionEngine.Default.RuleBase.Guidelines.All(g => g.Source.Id != id)))
        {
            result.AddError($"--sources: there is no source '{id}'; 'net-decision sources' lists them.");
        }

        return chosen;
    }
}
