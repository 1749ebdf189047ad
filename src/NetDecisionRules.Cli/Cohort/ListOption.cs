using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NetDecisionRules.Cli.Cohort.Page;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The option that says how many patients a page lists.</summary>
internal sealed class ListOption
{
    private const string Name = "--report-patients";

    public Option<int?> Option { get; } = new(Name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"How many patients the page lists, the first of the input [default: {PatientLimit.Default}]."),
        HelpName = "n",
        CustomParser = Count,
    };

    public int Rows(CommandResult result) => result.GetValue(Option) ?? PatientLimit.Default;

    public void Check(CommandResult result, string? report)
    {
        if (report is null && result.GetResult(Option) is not null)
        {
            result.AddError($"{Name} is for a page: give --report too.");
        }
    }

    private static int? Count(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= PatientLimit.Most)
        {
            return count;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{Name}: '{text}' is not a number from 0 to {PatientLimit.Most}."));
        return null;
    }
}
