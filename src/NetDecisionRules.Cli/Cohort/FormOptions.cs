using System.CommandLine;
using System.CommandLine.Parsing;
using NetDecisionRules.Cli.Cohort.Output;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>The options that say what results look like.</summary>
internal sealed class FormOptions
{
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "JSON, one object a line, or a table: one row a patient, one column a rule.",
        DefaultValueFactory = _ => OutputForm.Ndjson,
    }.AcceptOnlyFromAmong(OutputForm.Ndjson, OutputForm.Csv, OutputForm.Parquet);

    private readonly Option<string> _detail = new Option<string>("--detail")
    {
        Description = "Of JSON: whole reports, or one short line of verdicts.",
        DefaultValueFactory = _ => OutputForm.Reports,
    }.AcceptOnlyFromAmong(OutputForm.Reports, OutputForm.Verdicts);

    private readonly Option<bool> _isLong = new("--long") { Description = "One row (or line) per patient and true rule." };

    private readonly Option<bool> _spreadsheet = new("--spreadsheet")
    {
        Description = "CSV to be opened by double click: with a byte-order mark, and an apostrophe before ids that would be taken for a formula.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_detail);
        command.Options.Add(_isLong);
        command.Options.Add(_spreadsheet);
    }

    public OutputForm Form(CommandResult result)
    {
        var chosen = result.GetValue(_format) ?? OutputForm.Ndjson;
        var shape = result.GetValue(_isLong) ? OutputForm.Long : chosen == OutputForm.Ndjson ? result.GetValue(_detail) ?? OutputForm.Reports : OutputForm.Wide;
        return new OutputForm(chosen, shape, result.GetValue(_spreadsheet));
    }

    public void Check(CommandResult result)
    {
        if (result.GetValue(_spreadsheet) && result.GetValue(_format) != OutputForm.Csv)
        {
            result.AddError("--spreadsheet is for --format csv.");
        }

        if (result.GetResult(_detail) is { Implicit: false } && (result.GetValue(_isLong) || result.GetValue(_format) is OutputForm.Csv or OutputForm.Parquet))
        {
            result.AddError("--detail is for JSON without --long: a table has the columns that it has.");
        }
    }
}
