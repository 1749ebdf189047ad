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

    private readonly TableRows _group;
    private readonly ParquetSchema _schema;
    private readonly ReadOnlyMemory<char>?[][] _values;
    private readonly ReadOnlyMemory<char>[] _ids = new ReadOnlyMemory<char>[GroupRows];
    private readonly DateOnly?[] _days = new DateOnly?[GroupRows];
    private readonly ReadOnlyMemory<char>?[] _cells = new ReadOnlyMemory<char>?[GroupRows];
    private readonly Stream _output;
    private ParquetWriter? _writer;

    public ParquetFile(TableLayout layout, Stream output)
    {
        _output = output;
        _group = new TableRows(layout);
        _schema = SchemaOf(layout);
        _values = [.. layout.Columns.Select(column => column.Values.Select(value => value?.AsMemory()).ToArray())];
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
            _group.Start(rows.IdOf(row), rows.DayOf(row));
            for (var column = 0; column < _values.Length; column++)
            {
                _group.Add(rows.Cell(row, column));
            }

            if (_group.Count == GroupRows)
            {
                await WriteGroupAsync(cancellation);
            }
        }
    }

    /// <summary>Writes what is left, and the footer.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_group.Count > 0)
        {
            await WriteGroupAsync(cancellation);
        }

        await (await OpenAsync(cancellation)).DisposeAsync();
    }

    private async Task<ParquetWriter> OpenAsync(CancellationToken cancellation) =>
        _writer ??= await ParquetWriter.CreateAsync(_schema, _output, OptionsOf(_schema), cancellationToken: cancellation);

    private async Task WriteGroupAsync(CancellationToken cancellation)
    {
        using var writing = (await OpenAsync(cancellation)).CreateRowGroup();
        for (var row = 0; row < _group.Count; row++)
        {
            (_ids[row], _days[row]) = (_group.IdOf(row).AsMemory(), _group.DayOf(row));
        }

        await writing.WriteAsync<ReadOnlyMemory<char>>(_schema.DataFields[0], _ids.AsMemory(0, _group.Count), cancellationToken: cancellation);
        await writing.WriteAsync<DateOnly>(_schema.DataFields[1], _days.AsMemory(0, _group.Count), cancellationToken: cancellation);
        for (var column = 0; column < _values.Length; column++)
        {
            for (var row = 0; row < _group.Count; row++)
            {
                _cells[row] = _values[column][_group.Cell(row, column)];
            }

            var field = _schema.DataFields[2 + column];
            await writing.WriteAsync<ReadOnlyMemory<char>>(field, _cells.AsMemory(0, _group.Count), cancellationToken: cancellation);
        }

        writing.CompleteValidate();
        _group.Clear();
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
