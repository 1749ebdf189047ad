using System.Buffers;
using System.Text;
using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Rows as JSON: one object a line, nothing for null.</summary>
internal sealed class JsonRows(TableShape shape) : RecordFormat
{
    private readonly TableRows _rows = new(shape.Layout);
    private readonly byte[][][] _cells =
    [
        .. shape.Layout.Columns.Select(column => column.Values
            .Select(value => value is null ? [] : Encoding.UTF8.GetBytes($",\"{JsonText.Escape(column.Name)}\":\"{JsonText.Escape(value)}\"")).ToArray()),
    ];

    public override void Write(Decision decision, BatchResult result)
    {
        _rows.Clear();
        shape.Add(decision, _rows);
        var output = result.Bytes;
        for (var row = 0; row < _rows.Count; row++)
        {
            output.Write("{\"patientId\":\""u8);
            JsonText.Write(output, _rows.IdOf(row));
            output.Write("\""u8);
            if (_rows.DayOf(row) is { } day)
            {
                output.Write(",\"assessmentDate\":\""u8);
                DayText.Write(output, day);
                output.Write("\""u8);
            }

            for (var column = 0; column < _cells.Length; column++)
            {
                output.Write(_cells[column][_rows.Cell(row, column)]);
            }

            output.Write("}\n"u8);
        }
    }
}
