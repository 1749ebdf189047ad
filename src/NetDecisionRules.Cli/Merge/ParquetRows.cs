using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.CommandLine.Hosting;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Reads the rows of a Parquet part as cells, one row group at a time.</summary>
internal sealed class ParquetRows : IAsyncDisposable
{
    private readonly TableLayout layout;
    private readonly ParquetReader reader;
    private readonly DataField[] fields;
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>>[] cellOf;
    private readonly ushort[][] cells;
    private readonly DateTime?[] days = new DateTime?[ParquetFile.GroupRows];
    private readonly ReadOnlyMemory<char>[] texts = new ReadOnlyMemory<char>[ParquetFile.GroupRows];
    private readonly int[] levels = new int[ParquetFile.GroupRows];
    private readonly string[] ids = new string[ParquetFile.GroupRows];
    private int nextGroup;
    private int row;
    private int count;

    private ParquetRows(TableLayout layout, ParquetReader reader)
    {
        (this.layout, this.reader) = (layout, reader);
        fields = reader.Schema.DataFields;
        cellOf = [.. layout.Columns.Select(column => column.Values.Select((value, cell) => (value, cell))
            .Where(v => v.value is not null).DistinctBy(v => v.value).ToDictionary(v => v.value!, v => (ushort)v.cell, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>())];
        cells = [.. layout.Columns.Select(_ => new ushort[ParquetFile.GroupRows])];
    }

    public bool IsAtEnd => row == count && nextGroup == reader.RowGroupCount;

    public static async Task<ParquetRows> OpenAsync(TableLayout layout, Stream stream, CancellationToken cancellation) =>
        new(layout, await ParquetReader.CreateAsync(stream, new ParquetOptions(), leaveStreamOpen: true, cancellation));

    public async ValueTask ReadAsync(long rows, TableRows target, CancellationToken cancellation)
    {
        for (; rows > 0; rows--)
        {
            if (row == count)
            {
                await ReadGroupAsync(cancellation);
            }

            target.Start(ids[row], days[row] is { } day ? DateOnly.FromDateTime(day) : null);
            foreach (var column in cells)
            {
                target.Add(column[row]);
            }

            row++;
        }
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private async Task ReadGroupAsync(CancellationToken cancellation)
    {
        if (nextGroup == reader.RowGroupCount)
        {
            throw Damaged();
        }

        using var group = reader.OpenRowGroupReader(nextGroup++);
        (row, count) = (0, checked((int)group.RowCount));
        if (count > ParquetFile.GroupRows || fields.Length != 2 + layout.Columns.Count)
        {
            throw Damaged();
        }

        await group.ReadRawAsync(fields[0], texts.AsMemory(0, count), null, null, cancellation);
        for (var i = 0; i < count; i++)
        {
            ids[i] = texts[i].ToString();
        }

        await group.ReadAsync<DateTime>(fields[1], days.AsMemory(0, count), cancellationToken: cancellation);
        for (var column = 0; column < cells.Length; column++)
        {
            await ReadColumnAsync(group, column, cancellation);
        }
    }

    /// <summary>Reads texts without making a string of each: those that are there stand packed, and the levels tell which rows have one.</summary>
    private async Task ReadColumnAsync(ParquetRowGroupReader group, int column, CancellationToken cancellation)
    {
        var field = fields[2 + column];
        await group.ReadRawAsync(field, texts.AsMemory(0, count), field.IsNullable ? levels.AsMemory(0, count) : default(Memory<int>?), null, cancellation);
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            if (field.IsNullable && levels[i] == 0)
            {
                cells[column][i] = 0; // an empty cell is the first value of its column
            }
            else
            {
                cells[column][i] = cellOf[column].TryGetValue(texts[next++].Span, out var cell) ? cell : throw Damaged();
            }
        }
    }

    private static CliException Damaged() => new(ExitCode.BadInput, "a Parquet part does not hold the rows that its index names");
}
