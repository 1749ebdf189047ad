using System.Buffers;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Reads a part record by record.</summary>
internal sealed class PartReader : IAsyncDisposable
{
    private readonly string _name;
    private readonly PartIndexReader _index;
    private readonly Stream _data;
    private readonly Stream _rejects;
    private readonly StreamReader? _patients;
    private ParquetRows? _rows;

    private PartReader(Part part)
    {
        _name = part.Name;
        _index = new PartIndexReader(Open(part.Files.PathOf(part.Manifest.Index)));
        _data = Open(part.Files.PathOf(part.Manifest.Data));
        _rejects = part.Manifest.Rejects is { } file ? Open(part.Files.PathOf(file)) : Stream.Null;
        _patients = part.Manifest.Page is { } page ? new StreamReader(Open(part.Files.PathOf(page.Rows))) : null;
    }

    public static async Task<PartReader> OpenAsync(Part part, OutputKind kind, CancellationToken cancellation)
    {
        var reader = new PartReader(part);
        if (kind.CellLayout is { } layout)
        {
            reader._rows = await ParquetRows.OpenAsync(layout, reader._data, cancellation);
        }
        else
        {
            reader._data.Seek(kind.Header.Length, SeekOrigin.Begin);
        }

        return reader;
    }

    /// <summary>Adds what the next record takes.</summary>
    /// <param name="result">What it is added to.</param>
    /// <param name="withRow">Whether its row for the report page is added, too.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async ValueTask ReadAsync(BatchResult result, bool withRow, CancellationToken cancellation)
    {
        if (_index.Read() is not { } entry)
        {
            throw Damaged();
        }

        if (entry.IsRejected)
        {
            Copy(_rejects, entry.Size, result.Rejects);
            return;
        }

        if (withRow)
        {
            result.PatientRows.Add((_patients is null ? null : await _patients.ReadLineAsync(cancellation)) ?? throw Damaged());
        }

        if (_rows is not null && result.Rows is { } cells)
        {
            await _rows.ReadAsync(entry.Size, cells, cancellation);
        }
        else
        {
            Copy(_data, entry.Size, result.Bytes);
        }
    }

    public void ThrowIfNotAtEnd()
    {
        if (_index.Read() is not null || (_rows is null ? _data.ReadByte() >= 0 : !_rows.IsAtEnd) || _rejects.ReadByte() >= 0)
        {
            throw Damaged();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_rows is not null)
        {
            await _rows.DisposeAsync();
        }

        _index.Dispose();
        await _data.DisposeAsync();
        await _rejects.DisposeAsync();
        _patients?.Dispose();
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024);

    private void Copy(Stream from, long size, ArrayBufferWriter<byte> to)
    {
        var length = checked((int)size);
        if (from.ReadAtLeast(to.GetSpan(length)[..length], length, throwOnEndOfStream: false) < length)
        {
            throw Damaged();
        }

        to.Advance(length);
    }

    private CliException Damaged() => new(ExitCode.BadInput, $"{_name}: the index does not fit the part's files");
}
