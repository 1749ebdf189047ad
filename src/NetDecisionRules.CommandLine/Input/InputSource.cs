using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>An input of any format, opened and decompressed.</summary>
internal sealed class InputSource : IAsyncDisposable
{
    private readonly PeekStream _stream;
    private readonly string _path;
    private readonly InputKind _kind;

    private InputSource(PeekStream stream, string path, InputKind kind) => (_stream, _path, _kind) = (stream, path, kind);

    /// <summary>Whether the input is a table, not JSON.</summary>
    public bool IsTable => _kind is not InputKind.Ndjson;

    /// <summary>The input's bytes.</summary>
    public Stream Stream => _stream;

    /// <summary>An input, given the stream of its bytes, which is closed with it.</summary>
    /// <exception cref="CliException">The input cannot be read.</exception>
    public static async Task<InputSource> OpenAsync(string path, Stream bytes, CancellationToken cancellation)
    {
        var stream = new PeekStream(bytes);
        try
        {
            stream = await Compressed.OpenAsync(stream, path, cancellation);
            return new InputSource(stream, path, await InputKinds.OfAsync(stream, path, cancellation));
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>The records of an input, given the stream of its bytes; closing the reader closes both.</summary>
    /// <exception cref="CliException">The input cannot be read.</exception>
    public static async Task<RecordReader> OpenRecordsAsync(string path, Stream bytes, CancellationToken cancellation)
    {
        var input = await OpenAsync(path, bytes, cancellation);
        try
        {
            return await input.RecordsAsync(cancellation);
        }
        catch
        {
            await input.DisposeAsync();
            throw;
        }
    }

    /// <summary>The records of this input; closing the reader closes the input.</summary>
    public async Task<RecordReader> RecordsAsync(CancellationToken cancellation) => _kind switch
    {
        InputKind.Csv => new CsvReader(_stream, InputFile.NameOf(_path)),
        InputKind.Parquet => await ParquetRecords.OpenAsync(await SeekableFile.OfAsync(_stream, cancellation), InputFile.NameOf(_path), cancellation),
        InputKind.Ndjson => new NdjsonReader(_stream),
    };

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
