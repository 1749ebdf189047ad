using System.Security.Cryptography;
using NetDecisionRules.Cli.Cohort.Parts;

namespace NetDecisionRules.Cli.Cohort.Input;

/// <summary>Counts the bytes of one input, and where asked hashes them.</summary>
internal sealed class InputMeter(bool hashes) : IDisposable
{
    private readonly IncrementalHash? hash = hashes ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private Stream? stream;
    private long bytes;

    /// <summary>How many bytes were read so far. May be asked for by another thread.</summary>
    public long Bytes => Volatile.Read(ref bytes);

    public Stream Around(Stream inner) => stream = new MeteredStream(inner, this);

    /// <summary>Reads what a decoder left over, so that the hash is that of the whole input.</summary>
    public async Task<FileStamp> FinishAsync(CancellationToken cancellation)
    {
        var rest = new byte[64 * 1024];
        while (stream is not null && await stream.ReadAsync(rest, cancellation) > 0)
        {
        }

        return new FileStamp(Convert.ToHexStringLower(hash?.GetHashAndReset() ?? throw new InvalidOperationException("The input is not hashed.")), Bytes);
    }

    public void Dispose() => hash?.Dispose();

    private void Saw(ReadOnlySpan<byte> read)
    {
        hash?.AppendData(read);
        Volatile.Write(ref bytes, bytes + read.Length);
    }

    private sealed class MeteredStream(Stream inner, InputMeter meter) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            meter.Saw(buffer[..read]);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            meter.Saw(buffer.Span[..read]);
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override async ValueTask DisposeAsync()
        {
            await inner.DisposeAsync();
            await base.DisposeAsync();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
