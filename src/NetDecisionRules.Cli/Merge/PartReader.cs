using System.Buffers;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Parts;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Merge;

/// <summary>Reads a part record by record.</summary>
internal sealed class PartReader : IAsyncDisposable
{
    private readonly string name;
    private readonly PartIndexReader index;
    private readonly Stream data;
    private readonly Stream rejects;
    private readonly StreamReader? patients;
    private ParquetRows? rows;

    private PartReader(Part part)
    {
        name = part.Name;
        index = new PartIndexReader(Open(part.Files.PathOf(part.Manifest.Index)));
        data = Open(part.Files.PathOf(part.Manifest.Data));
        rejects = part.Manifest.Rejects is { } file ? Open(part.Files.PathOf(file)) : Stream.Null;
        patients = part.Manifest.Page is { } page ? new StreamReader(Open(part.Files.PathOf(page.Rows))) : null;
    }

    public static async Task<PartReader> OpenAsync(Part part, OutputKind kind, CancellationToken cancellation)
    {
        var reader = new PartReader(part);
        if (kind.CellLayout is { } layout)
        {
            reader.rows = await ParquetRows.OpenAsync(layout, reader.data, cancellation);
        }
        else
        {
            reader.data.Seek(kind.Header.Length, SeekOrigin.Begin);
        }

        return reader;
    }

    /// <summary>Adds what the next record takes.</summary>
    /// <param name="result">What it is added to.</param>
    /// <param name="withRow">Whether its row for the report page is added, too.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async ValueTask ReadAsync(BatchResult result, bool withRow, CancellationToken cancellation)
    {
        if (index.Read() is not { } entry)
        {
            throw Damaged();
        }

        if (entry.IsRejected)
        {
            Copy(rejects, entry.Size, result.Rejects);
            return;
        }

        if (withRow)
        {
            result.PatientRows.Add((patients is null ? null : await patients.ReadLineAsync(cancellation)) ?? throw Damaged());
        }

        if (rows is not null && result.Rows is { } cells)
        {
            await rows.ReadAsync(entry.Size, cells, cancellation);
        }
        else
        {
            Copy(data, entry.Size, result.Bytes);
        }
    }

    public void ThrowIfNotAtEnd()
    {
        if (index.Read() is not null || (rows is null ? data.ReadByte() >= 0 : !rows.IsAtEnd) || rejects.ReadByte() >= 0)
        {
            throw Damaged();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (rows is not null)
        {
            await rows.DisposeAsync();
        }

        index.Dispose();
        await data.DisposeAsync();
        await rejects.DisposeAsync();
        patients?.Dispose();
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

    private CliException Damaged() => new(ExitCode.BadInput, $"{name}: the index does not fit the part's files");
}
