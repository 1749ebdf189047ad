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

    private readonly ParquetStream _input;
    private readonly ParquetReader _file;
    private readonly string _name;
    private readonly DataField[] _fields;
    private readonly FlatColumns _table;
    private readonly ParquetCells[] _columns;
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly int[] _ends;
    private readonly ArrayBufferWriter<byte> _json = new();
    private int _rowGroup;
    private long _rows;
    private int _row;
    private long _record;

    private ParquetRecords(ParquetStream input, ParquetReader file, string name)
    {
        (_input, _file, _name) = (input, file, name);
        _fields = file.Schema.GetDataFields();
        _table = TableHeader.Read([.. _fields.Select(field => string.Join('.', field.Path.ToList()))], name);
        _columns = [.. _fields.Select(field => ParquetCells.Of(field) ?? throw new CliException(ExitCode.BadInput,
            $"cannot read {name}: column {OneLine.Of(field.Name)} is of a type that holds no fact ({field.ClrType.Name}); write it as text, number, boolean or date"))];
        _ends = new int[_fields.Length];
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
        while (_row == _rows)
        {
            if (_rowGroup == _file.RowGroupCount)
            {
                return _record == _file.Metadata?.NumRows ? null : throw Damaged(_name);
            }

            _rows = await GuardAsync(_name, () => ReadGroupAsync(_rowGroup, cancellation));
            (_row, _rowGroup) = (0, _rowGroup + 1);
        }

        _record++;
        return Record(_row++);
    }

    public override async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        await _input.DisposeAsync();
    }

    private InputRecord Record(int index)
    {
        _text.ResetWrittenCount();
        for (var i = 0; i < _columns.Length; i++)
        {
            _text.Write(_columns[i][index]);
            _ends[i] = _text.WrittenCount;
        }

        if (_text.WrittenCount > Limits.RecordBytes)
        {
            return new InputRecord(_record, default, RecordErrors.TooLong(_text.WrittenCount));
        }

        _json.ResetWrittenCount();
        _table.WriteJson(new FlatRow(_text.WrittenSpan, _ends), _json);
        return new InputRecord(_record, _json.WrittenMemory, null);
    }

    private async Task<long> ReadGroupAsync(int index, CancellationToken cancellation)
    {
        using var group = _file.OpenRowGroupReader(index);
        if (group.RowCount < 0)
        {
            throw Damaged(_name);
        }

        for (var i = 0; i < _columns.Length; i++)
        {
            await _columns[i].ReadAsync(group, _fields[i], cancellation);
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
