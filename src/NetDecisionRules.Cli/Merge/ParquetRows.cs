using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.CommandLine.Hosting;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Reads the rows of a Parquet part as cells, one row group at a time.</summary>
internal sealed class ParquetRows : IAsyncDisposable
{
    private readonly TableLayout _layout;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>>[] _cellOf;
    private readonly ushort[][] _cells;
    private readonly DateTime?[] _days = new DateTime?[ParquetFile.GroupRows];
    private readonly ReadOnlyMemory<char>[] _texts = new ReadOnlyMemory<char>[ParquetFile.GroupRows];
    private readonly int[] _levels = new int[ParquetFile.GroupRows];
    private readonly string[] _ids = new string[ParquetFile.GroupRows];
    private int _nextGroup;
    private int _row;
    private int _count;

    private ParquetRows(TableLayout layout, ParquetReader reader)
    {
        (_layout, _reader) = (layout, reader);
        _fields = reader.Schema.DataFields;
        _cellOf = [.. layout.Columns.Select(column => column.Values.Select((value, cell) => (value, cell))
            .Where(v => v.value is not null).DistinctBy(v => v.value).ToDictionary(v => v.value!, v => (ushort)v.cell, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>())];
        _cells = [.. layout.Columns.Select(_ => new ushort[ParquetFile.GroupRows])];
    }

    public bool IsAtEnd => _row == _count && _nextGroup == _reader.RowGroupCount;

    public static async Task<ParquetRows> OpenAsync(TableLayout layout, Stream stream, CancellationToken cancellation) =>
        new(layout, await ParquetReader.CreateAsync(stream, new ParquetOptions(), leaveStreamOpen: true, cancellation));

    public async ValueTask ReadAsync(long rows, TableRows target, CancellationToken cancellation)
    {
        for (; rows > 0; rows--)
        {
            if (_row == _count)
            {
                await ReadGroupAsync(cancellation);
            }

            target.Start(_ids[_row], _days[_row] is { } day ? DateOnly.FromDateTime(day) : null);
            foreach (var column in _cells)
            {
                target.Add(column[_row]);
            }

            _row++;
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async Task ReadGroupAsync(CancellationToken cancellation)
    {
        if (_nextGroup == _reader.RowGroupCount)
        {
            throw Damaged();
        }

        using var group = _reader.OpenRowGroupReader(_nextGroup++);
        (_row, _count) = (0, checked((int)group.RowCount));
        if (_count > ParquetFile.GroupRows || _fields.Length != 2 + _layout.Columns.Count)
        {
            throw Damaged();
        }

        await group.ReadRawAsync(_fields[0], _texts.AsMemory(0, _count), null, null, cancellation);
        for (var i = 0; i < _count; i++)
        {
            _ids[i] = _texts[i].ToString();
        }

        await group.ReadAsync<DateTime>(_fields[1], _days.AsMemory(0, _count), cancellationToken: cancellation);
        for (var column = 0; column < _cells.Length; column++)
        {
            await ReadColumnAsync(group, column, cancellation);
        }
    }

    /// <summary>Reads texts without making a string of each: those that are there stand packed, and the levels tell which rows have one.</summary>
    private async Task ReadColumnAsync(ParquetRowGroupReader group, int column, CancellationToken cancellation)
    {
        var field = _fields[2 + column];
        await group.ReadRawAsync(field, _texts.AsMemory(0, _count), field.IsNullable ? _levels.AsMemory(0, _count) : default(Memory<int>?), null, cancellation);
        var next = 0;
        for (var i = 0; i < _count; i++)
        {
            if (field.IsNullable && _levels[i] == 0)
            {
                _cells[column][i] = 0; // an empty cell is the first value of its column
            }
            else
            {
                _cells[column][i] = _cellOf[column].TryGetValue(_texts[next++].Span, out var cell) ? cell : throw Damaged();
            }
        }
    }

    private static CliException Damaged() => new(ExitCode.BadInput, "a Parquet part does not hold the rows that its index names");
}
