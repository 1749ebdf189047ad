using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>
/// Writes rows of cells as Parquet. The bytes depend on the rows alone: a row group has a fixed number of rows however they come in, columns
/// are dictionary-encoded, and nothing is compressed, because a compressor may choose differently on another processor. What is repetitive is
/// small already.
/// </summary>
internal sealed class ParquetFile
{
    /// <summary>Rows of a group: large enough for readers, small enough to be held in memory.</summary>
    public const int GroupRows = 16 * 1024;

    private const int PoolBytes = 1024 * 1024;

    private readonly TableRows group;
    private readonly ParquetSchema schema;
    private readonly ReadOnlyMemory<char>?[][] values;
    private readonly ReadOnlyMemory<char>[] ids = new ReadOnlyMemory<char>[GroupRows];
    private readonly DateOnly?[] days = new DateOnly?[GroupRows];
    private readonly ReadOnlyMemory<char>?[] cells = new ReadOnlyMemory<char>?[GroupRows];
    private readonly Stream output;
    private ParquetWriter? writer;

    public ParquetFile(TableLayout layout, Stream output)
    {
        this.output = output;
        group = new TableRows(layout);
        schema = SchemaOf(layout);
        values = [.. layout.Columns.Select(column => column.Values.Select(value => value?.AsMemory()).ToArray())];
    }

    public static ParquetSchema SchemaOf(TableLayout layout) => new(
    [
        new DataField(TableLayout.Id, typeof(string), isNullable: false),
        new DataField(TableLayout.Day, typeof(DateOnly), isNullable: true),
        .. layout.Columns.Select(column => new DataField(column.Name, typeof(string), isNullable: column.Values.Contains(null))),
    ]);

    public async Task AddAsync(TableRows rows, CancellationToken cancellation)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            group.Start(rows.IdOf(row), rows.DayOf(row));
            for (var column = 0; column < values.Length; column++)
            {
                group.Add(rows.Cell(row, column));
            }

            if (group.Count == GroupRows)
            {
                await WriteGroupAsync(cancellation);
            }
        }
    }

    /// <summary>Writes what is left, and the footer.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (group.Count > 0)
        {
            await WriteGroupAsync(cancellation);
        }

        await (await OpenAsync(cancellation)).DisposeAsync();
    }

    private async Task<ParquetWriter> OpenAsync(CancellationToken cancellation) =>
        writer ??= await ParquetWriter.CreateAsync(schema, output, OptionsOf(schema), cancellationToken: cancellation);

    private async Task WriteGroupAsync(CancellationToken cancellation)
    {
        using var writing = (await OpenAsync(cancellation)).CreateRowGroup();
        for (var row = 0; row < group.Count; row++)
        {
            (ids[row], days[row]) = (group.IdOf(row).AsMemory(), group.DayOf(row));
        }

        await writing.WriteAsync<ReadOnlyMemory<char>>(schema.DataFields[0], ids.AsMemory(0, group.Count), cancellationToken: cancellation);
        await writing.WriteAsync<DateOnly>(schema.DataFields[1], days.AsMemory(0, group.Count), cancellationToken: cancellation);
        for (var column = 0; column < values.Length; column++)
        {
            for (var row = 0; row < group.Count; row++)
            {
                cells[row] = values[column][group.Cell(row, column)];
            }

            var field = schema.DataFields[2 + column];
            await writing.WriteAsync<ReadOnlyMemory<char>>(field, cells.AsMemory(0, group.Count), cancellationToken: cancellation);
        }

        writing.CompleteValidate();
        group.Clear();
    }

    private static ParquetOptions OptionsOf(ParquetSchema schema)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.None, MaximumSmallPoolFreeBytes = PoolBytes, MaximumLargePoolFreeBytes = PoolBytes };
        foreach (var field in schema.DataFields.Skip(2))
        {
            options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        }

        return options;
    }
}
