using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>The file with the results; it appears under its name only when it is complete.</summary>
internal sealed class ResultFile : IAsyncDisposable
{
    private readonly ResultStream stream;
    private readonly ParquetFile? parquet;

    public ResultFile(string path, OutputKind kind, bool hashes, CliHost host)
    {
        stream = ResultStream.Open(path, hashes, host);
        parquet = kind.CellLayout is { } layout ? new ParquetFile(layout, stream) : null;
        stream.Write(kind.Header);
    }

    /// <summary>What was written; null before the file is complete, and where it is not hashed.</summary>
    public FileStamp? Stamp => stream.Stamp;

    public async Task WriteAsync(BatchResult result, CancellationToken cancellation)
    {
        if (parquet is not null && result.Rows is { } rows)
        {
            await parquet.AddAsync(rows, cancellation);
        }
        else
        {
            await stream.WriteAsync(result.Bytes.WrittenMemory, cancellation);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (parquet is not null)
        {
            await parquet.CompleteAsync(cancellation);
        }

        await stream.CompleteAsync(cancellation);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
