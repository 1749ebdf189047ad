using System.Buffers;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Text;
using Parquet;
using Parquet.Schema;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>Parquet with the flat column names. Holds one row group at a time.</summary>
internal sealed class ParquetRecords : RecordReader
{
    private static readonly ParquetOptions Options = new() { TreatByteArrayAsString = true, UseDateOnlyTypeForDates = true };

    /// <summary>
    /// The library can read some damaged footers for ever, in memory, where nothing stops it. Those of real files, however large, take
    /// seconds.
    /// </summary>
    private static readonly TimeSpan FooterLimit = TimeSpan.FromMinutes(2);

    private readonly ParquetStream input;
    private readonly ParquetReader file;
    private readonly string name;
    private readonly DataField[] fields;
    private readonly FlatColumns table;
    private readonly ParquetCells[] columns;
    private readonly ArrayBufferWriter<byte> text = new();
    private readonly int[] ends;
    private readonly ArrayBufferWriter<byte> json = new();
    private int rowGroup;
    private long rows;
    private int row;
    private long record;

    private ParquetRecords(ParquetStream input, ParquetReader file, string name)
    {
        (this.input, this.file, this.name) = (input, file, name);
        fields = file.Schema.GetDataFields();
        table = TableHeader.Read([.. fields.Select(field => string.Join('.', field.Path.ToList()))], name);
        columns = [.. fields.Select(field => ParquetCells.Of(field) ?? throw new CliException(ExitCode.BadInput,
            $"cannot read {name}: column {OneLine.Of(field.Name)} is of a type that holds no fact ({field.ClrType.Name}); write it as text, number, boolean or date"))];
        ends = new int[fields.Length];
    }

    /// <exception cref="CliException">The file is damaged or no Parquet, its header is at fault, or a column has a type that holds no fact.</exception>
    /// <param name="stream">The file, which is closed with its records.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="footerLimit">How long the footer may take; left out: <see cref="FooterLimit"/>.</param>
    public static async Task<ParquetRecords> OpenAsync(Stream stream, string name, CancellationToken cancellation, TimeSpan? footerLimit = null)
    {
        var input = new ParquetStream(stream);
        ParquetReader? file = null;
        try
        {
            return await GuardAsync(name, async () =>
            {
                file = await Task.Run(() => ParquetReader.CreateAsync(input, Options, leaveStreamOpen: true, cancellation), cancellation)
                    .WaitAsync(footerLimit ?? FooterLimit, cancellation);
                return new ParquetRecords(input, file, name);
            });
        }
        catch
        {
            await (file?.DisposeAsync() ?? ValueTask.CompletedTask);
            await input.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<InputRecord?> ReadAsync(CancellationToken cancellation)
    {
        while (row == rows)
        {
            if (rowGroup == file.RowGroupCount)
            {
                return record == file.Metadata?.NumRows ? null : throw Damaged(name);
            }

            rows = await GuardAsync(name, () => ReadGroupAsync(rowGroup, cancellation));
            (row, rowGroup) = (0, rowGroup + 1);
        }

        record++;
        return Record(row++);
    }

    public override async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await input.DisposeAsync();
    }

    private InputRecord Record(int index)
    {
        text.ResetWrittenCount();
        for (var i = 0; i < columns.Length; i++)
        {
            text.Write(columns[i][index]);
            ends[i] = text.WrittenCount;
        }

        if (text.WrittenCount > Limits.RecordBytes)
        {
            return new InputRecord(record, default, RecordErrors.TooLong(text.WrittenCount));
        }

        json.ResetWrittenCount();
        table.WriteJson(new FlatRow(text.WrittenSpan, ends), json);
        return new InputRecord(record, json.WrittenMemory, null);
    }

    private async Task<long> ReadGroupAsync(int index, CancellationToken cancellation)
    {
        using var group = file.OpenRowGroupReader(index);
        if (group.RowCount < 0)
        {
            throw Damaged(name);
        }

        for (var i = 0; i < columns.Length; i++)
        {
            await columns[i].ReadAsync(group, fields[i], cancellation);
        }

        return group.RowCount;
    }

    /// <summary>Whatever the library throws at damaged bytes says the same to the user.</summary>
    private static async Task<T> GuardAsync<T>(string name, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or CliException or OutOfMemoryException))
        {
            throw Damaged(name);
        }
    }

    private static CliException Damaged(string name) => new(ExitCode.BadInput, $"cannot read {name}: it is no Parquet file, or it is damaged or ends too early");
}
