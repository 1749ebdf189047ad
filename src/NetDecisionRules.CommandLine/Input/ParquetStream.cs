namespace NetDecisionRules.CommandLine.Input;

/// <summary>
/// A file for Parquet.Net, buffered. Reading behind its end throws: in a damaged page header the library would take the missing bytes for
/// numbers that never end.
/// </summary>
internal sealed class ParquetStream(Stream file) : Stream
{
    private readonly BufferedStream _buffered = new(file, 64 * 1024);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _buffered.Length;

    public override long Position
    {
        get => _buffered.Position;
        set => _buffered.Position = value;
    }

    public override int ReadByte() => _buffered.ReadByte() is >= 0 and var value ? value : throw new EndOfStreamException();

    public override int Read(byte[] buffer, int offset, int count) => Checked(_buffered.Read(buffer, offset, count), count);

    public override int Read(Span<byte> buffer) => Checked(_buffered.Read(buffer), buffer.Length);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await _buffered.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Checked(await _buffered.ReadAsync(buffer.AsMemory(offset, count), cancellationToken), count);

    public override long Seek(long offset, SeekOrigin origin) => _buffered.Seek(offset, origin);

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await _buffered.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _buffered.Dispose();
        }

        base.Dispose(disposing);
    }

    private static int Checked(int read, int count) => read > 0 || count == 0 ? read : throw new EndOfStreamException();
}
