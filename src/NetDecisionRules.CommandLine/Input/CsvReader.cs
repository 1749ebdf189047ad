using System.Buffers;
using System.Globalization;
using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>CSV with the flat column names: a header, then a record a row; separated by comma, semicolon or tab.</summary>
/// <param name="input">The file's bytes.</param>
/// <param name="name">How messages call the file.</param>
internal sealed class CsvReader(Stream input, string name) : RecordReader
{
    private readonly CsvRows _rows = new(input);
    private readonly ArrayBufferWriter<byte> _json = new();
    private FlatColumns? _columns;

    public override async ValueTask<InputRecord?> ReadAsync(CancellationToken cancellation)
    {
        _columns ??= await ReadHeaderAsync(cancellation);
        return await _rows.ReadAsync(cancellation) is { } row ? Record(row, _columns) : null;
    }

    public override ValueTask DisposeAsync() => input.DisposeAsync();

    private InputRecord Record(CsvRow row, FlatColumns table)
    {
        var fault = row.Fault ?? Fault(_rows.Cells, table.Names.Count);
        if (fault is not null)
        {
            return new InputRecord(row.Line, default, fault);
        }

        _json.ResetWrittenCount();
        table.WriteJson(_rows.Cells, _json);
        return new InputRecord(row.Line, _json.WrittenMemory, null);
    }

    private static FactError? Fault(FlatRow row, int columns) => row.Count == columns
        ? null
        : RecordErrors.BadRow(string.Create(CultureInfo.InvariantCulture, $"a row of {row.Count} cells under a header of {columns}"));

    private async ValueTask<FlatColumns> ReadHeaderAsync(CancellationToken cancellation)
    {
        var header = await _rows.ReadAsync(cancellation) ?? throw new CliException(ExitCode.BadInput, $"cannot read {name}: it is empty, without a header");
        var place = string.Create(CultureInfo.InvariantCulture, $"{name}, line {header.Line}");
        return header.Fault is { } fault
            ? throw new CliException(ExitCode.BadInput, $"{place}: {RecordErrors.Line(fault)}")
            : TableHeader.Read(Names(), place);
    }

    private string[] Names()
    {
        var names = new string[_rows.Cells.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(_rows.Cells[i]);
        }

        return names;
    }
}
