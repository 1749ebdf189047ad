using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Hosting;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Reads the rows of a Parquet part as cells, one row group at a time.</summary>
internal sealed class ParquetRows : IAsyncDisposable
{
    private readonly TableLayout layout;
    private readonly ParquetReader reader;
    private readonly DataField[] fields;
    private readonly Dictionary<string, ushort>[] cellOf;
    private readonly ushort[][] cells;
    private readonly DateTime?[] days = new DateTime?[ParquetFile.GroupRows];
    private readonly string?[] texts = new string?[ParquetFile.GroupRows];
    private readonly string[] ids = new string[ParquetFile.GroupRows];
    private int nextGroup;
    private int row;
    private int count;

    private ParquetRows(TableLayout layout, ParquetReader reader)
    {
        (this.layout, this.reader) = (layout, reader);
        fields = reader.Schema.DataFields;
        cellOf = [.. layout.Columns.Select(column => column.Values.Select((value, cell) => (value, cell))
            .Where(v => v.value is not null).DistinctBy(v => v.value).ToDictionary(v => v.value!, v => (ushort)v.cell, StringComparer.Ordinal))];
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

        await group.ReadAsync(fields[0], texts.AsMemory(0, count), cancellationToken: cancellation);
        for (var i = 0; i < count; i++)
        {
            ids[i] = texts[i] ?? throw Damaged();
        }

        await group.ReadAsync<DateTime>(fields[1], days.AsMemory(0, count), cancellationToken: cancellation);
        for (var column = 0; column < cells.Length; column++)
        {
            await group.ReadAsync(fields[2 + column], texts.AsMemory(0, count), cancellationToken: cancellation);
            for (var i = 0; i < count; i++)
            {
                cells[column][i] = texts[i] is not { } text ? (ushort)0 : cellOf[column].TryGetValue(text, out var cell) ? cell : throw Damaged();
            }
        }
    }

    private static CliException Damaged() => new(ExitCode.BadInput, "a Parquet part does not hold the rows that its index names");
}
