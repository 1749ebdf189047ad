using System.Globalization;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">The line it starts in, from 1.</param>
/// <param name="Fault">Why it has no cells to be read; null where it has.</param>
internal readonly record struct CsvRow(long Line, FactError? Fault);

/// <summary>
/// Cuts CSV (RFC 4180) into rows and cells. A quote that is never closed, or closed too early, costs the row it stands in and no other:
/// reading goes on with the next line. Parsers made for whole files give up there, or swallow the rows up to the next quote. Blank lines
/// and rows without any text are left out.
/// </summary>
internal sealed class CsvRows(Stream input)
{
    private readonly LineReader _lines = new(input, Limits.RecordBytes);
    private readonly Stack<InputLine> _again = new();
    private readonly CsvCells _cells = new();
    private bool _hasSeparator;

    /// <summary>The cells of the row that was read last.</summary>
    public FlatRow Cells => _cells.Row;

    /// <summary>The next row; null behind the last one.</summary>
    public async ValueTask<CsvRow?> ReadAsync(CancellationToken cancellation)
    {
        while (await NextAsync(cancellation) is { } line)
        {
            if (line.IsBlank)
            {
                continue;
            }

            var fault = await ReadAsync(line, cancellation);
            if (fault is not null || _cells.Row.Length > 0)
            {
                return new CsvRow(line.Number, fault);
            }
        }

        return null;
    }

    private async ValueTask<FactError?> ReadAsync(InputLine line, CancellationToken cancellation)
    {
        if (line.Length > line.Text.Length)
        {
            return RecordErrors.TooLong(line.Length);
        }

        if (!_hasSeparator)
        {
            _cells.Separator = CsvCells.SeparatorOf(line.Text.Span);
            _hasSeparator = true;
        }

        _cells.Clear();
        var state = _cells.Add(line.Text.Span);
        return state is CsvState.Open ? await ReadOnAsync(line.Length, cancellation) : Fault(state);
    }

    /// <summary>Reads a row on in the lines below, which are read again where it does not come to a proper end.</summary>
    private async ValueTask<FactError?> ReadOnAsync(long length, CancellationToken cancellation)
    {
        var read = new List<InputLine>();
        var state = CsvState.Open;
        while (state is CsvState.Open && length <= Limits.RecordBytes && await NextAsync(cancellation) is { } line)
        {
            line = line with { Text = line.Text.ToArray() };
            read.Add(line);
            length += line.Length + 1;
            if (length <= Limits.RecordBytes)
            {
                state = _cells.Add(line.Text.Span);
            }
        }

        if (Fault(state) is not { } fault)
        {
            return null;
        }

        read.Reverse();
        read.ForEach(_again.Push);
        return fault;
    }

    private static FactError? Fault(CsvState state) => state switch
    {
        CsvState.Ended => null,
        CsvState.Open => RecordErrors.BadRow(string.Create(CultureInfo.InvariantCulture, $"a quoted cell does not end within {Limits.RecordBytes} bytes or before the file does")),
        _ => RecordErrors.BadRow("text follows the closing quote of a cell; a quote inside a quoted cell is written twice"),
    };

    private async ValueTask<InputLine?> NextAsync(CancellationToken cancellation) => _again.TryPop(out var line) ? line : await _lines.ReadAsync(cancellation);
}
