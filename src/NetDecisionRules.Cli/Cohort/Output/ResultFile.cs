using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>The file with the results; it appears under its name only when it is complete.</summary>
internal sealed class ResultFile : IAsyncDisposable
{
    private readonly ResultStream _stream;
    private readonly ParquetFile? _parquet;

    public ResultFile(string path, OutputKind kind, bool hashes, CliHost host)
    {
        _stream = ResultStream.Open(path, hashes, host);
        _parquet = kind.CellLayout is { } layout ? new ParquetFile(layout, _stream) : null;
        _stream.Write(kind.Header);
    }

    /// <summary>What was written; null before the file is complete, and where it is not hashed.</summary>
    public FileStamp? Stamp => _stream.Stamp;

    public async Task WriteAsync(BatchResult result, CancellationToken cancellation)
    {
        if (_parquet is not null && result.Rows is { } rows)
        {
            await _parquet.AddAsync(rows, cancellation);
        }
        else
        {
            await _stream.WriteAsync(result.Bytes.WrittenMemory, cancellation);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_parquet is not null)
        {
            await _parquet.CompleteAsync(cancellation);
        }

        await _stream.CompleteAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
