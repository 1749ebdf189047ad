using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>What the results were asked to look like, in the words of the options.</summary>
/// <param name="Format"><c>ndjson</c>, <c>csv</c> or <c>parquet</c>.</param>
/// <param name="Detail"><c>reports</c> or <c>verdicts</c>, <c>wide</c> or <c>long</c>.</param>
/// <param name="IsForSpreadsheet">Whether CSV is made for a spreadsheet and not for a program.</param>
internal sealed record OutputForm(string Format, string Detail, bool IsForSpreadsheet)
{
    public const string Ndjson = "ndjson";
    public const string Csv = "csv";
    public const string Parquet = "parquet";
    public const string Reports = "reports";
    public const string Verdicts = "verdicts";
    public const string Wide = "wide";
    public const string Long = "long";
}

/// <summary>The form of the results, with the rules that they tell of.</summary>
internal sealed class OutputKind
{
    private readonly Func<RecordFormat> _newFormat;

    public OutputKind(OutputForm form, CohortRules rules)
    {
        Form = form;
        Func<TableShape>? shape = form.Detail switch
        {
            OutputForm.Long => () => new LongTable(rules),
            OutputForm.Wide => () => new WideTable(rules),
            _ => null,
        };
        _newFormat = (form.Format, shape) switch
        {
            (OutputForm.Csv, not null) => () => new CsvRows(shape(), form.IsForSpreadsheet),
            (OutputForm.Parquet, not null) => () => new CellRows(shape()),
            (OutputForm.Ndjson, not null) => () => new JsonRows(shape()),
            _ => form.Detail == OutputForm.Verdicts ? () => new VerdictLines(rules) : () => new ReportLines(),
        };
        var layout = shape?.Invoke().Layout;
        CellLayout = form.Format == OutputForm.Parquet ? layout : null;
        Header = form.Format == OutputForm.Csv && layout is not null ? CsvRows.HeaderOf(layout, form.IsForSpreadsheet) : [];
    }

    public OutputForm Form { get; }

    /// <summary>The columns of a file that takes cells and not bytes; null for one that takes bytes.</summary>
    public TableLayout? CellLayout { get; }

    /// <summary>What stands before the first result.</summary>
    public byte[] Header { get; }

    /// <summary>A format for one slot of the pipeline.</summary>
    public RecordFormat NewFormat() => _newFormat();
}
