using System.Buffers;
using System.Text;
using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>
/// Rows as CSV (RFC 4180, but with LF as line end, as most tools write it): quotes only where they are needed, an empty cell for null. A
/// program reads every id as it was recorded. A spreadsheet would take an id such as <c>=A1</c> for a formula whatever stands around it, so CSV
/// for a spreadsheet is a form of its own.
/// </summary>
/// <param name="shape">The rows.</param>
/// <param name="isForSpreadsheet">Whether ids that a spreadsheet would take for a formula are written with an apostrophe before them.</param>
internal sealed class CsvRows(TableShape shape, bool isForSpreadsheet) : RecordFormat
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@");

    private readonly TableRows _rows = new(shape.Layout);
    private readonly byte[][][] _cells =
        [.. shape.Layout.Columns.Select(column => column.Values.Select(value => Encoding.UTF8.GetBytes("," + Quoted(value ?? ""))).ToArray())];

    /// <summary>The first line; for a spreadsheet behind a byte-order mark, without which it would not read UTF-8.</summary>
    public static byte[] HeaderOf(TableLayout layout, bool isForSpreadsheet) => Encoding.UTF8.GetBytes(
        (isForSpreadsheet ? "\uFEFF" : "") + string.Join(',', [TableLayout.Id, TableLayout.Day, .. layout.Columns.Select(column => Quoted(column.Name))]) + "\n");

    public override void Write(Decision decision, BatchResult result)
    {
        _rows.Clear();
        shape.Add(decision, _rows);
        var output = result.Bytes;
        for (var row = 0; row < _rows.Count; row++)
        {
            Encoding.UTF8.GetBytes(Quoted(Shown(_rows.IdOf(row))), output);
            output.Write(","u8);
            if (_rows.DayOf(row) is { } day)
            {
                DayText.Write(output, day);
            }

            for (var column = 0; column < _cells.Length; column++)
            {
                output.Write(_cells[column][_rows.Cell(row, column)]);
            }

            output.Write("\n"u8);
        }
    }

    private string Shown(string id) => isForSpreadsheet && StartsFormula.Contains(id[0]) ? "'" + id : id;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(Special) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
}
