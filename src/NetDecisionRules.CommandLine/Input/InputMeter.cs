using System.Security.Cryptography;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>Counts the bytes of one input, and where asked hashes them.</summary>
internal sealed class InputMeter(bool hashes) : IDisposable
{
    private readonly IncrementalHash? _hash = hashes ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private Stream? _stream;
    private long _bytes;

    /// <summary>How many bytes were read so far. May be asked for by another thread.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    public Stream Around(Stream inner) => _stream = new MeteredStream(inner, this);

    /// <summary>Reads what a decoder left over, so that the hash is that of the whole input.</summary>
    public async Task<FileStamp> FinishAsync(CancellationToken cancellation)
    {
        var rest = new byte[64 * 1024];
        while (_stream is not null && await _stream.ReadAsync(rest, cancellation) > 0)
        {
        }

        return new FileStamp(Convert.ToHexStringLower(_hash?.GetHashAndReset() ?? throw new InvalidOperationException("The input is not hashed.")), Bytes);
    }

    public void Dispose() => _hash?.Dispose();

    private void Saw(ReadOnlySpan<byte> read)
    {
        _hash?.AppendData(read);
        Volatile.Write(ref _bytes, _bytes + read.Length);
    }

    /// <summary>A stream that may go back only where nothing is hashed: a hash is that of the bytes in their order.</summary>
    private sealed class MeteredStream(Stream inner, InputMeter meter) : InputStream(inner)
    {
        public override bool CanSeek => meter._hash is null && Inner.CanSeek;

        public override long Length => Inner.Length;

        public override long Position
        {
            get => Inner.Position;
            set => Seek(value, SeekOrigin.Begin);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Inner.Read(buffer, offset, count);
            meter.Saw(buffer.AsSpan(offset, read));
            return read;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await Inner.ReadAsync(buffer, cancellationToken);
            meter.Saw(buffer.Span[..read]);
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            if (!CanSeek)
            {
                throw new NotSupportedException();
            }

            var position = Inner.Seek(offset, origin);
            Volatile.Write(ref meter._bytes, position);
            return position;
        }
    }
}
