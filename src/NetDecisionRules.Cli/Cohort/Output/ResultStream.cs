using System.Security.Cryptography;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>An output file that is written from start to end, and hashed on the way where a manifest needs it.</summary>
internal sealed class ResultStream : Stream
{
    private readonly OutputFile _file;
    private readonly IncrementalHash? _hash;
    private long _bytes;

    private ResultStream(OutputFile file, bool hashes) =>
        (_file, _hash) = (file, hashes ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null);

    /// <summary>What was written; null before the file is complete, and where it is not hashed.</summary>
    public FileStamp? Stamp { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static ResultStream Open(string path, bool hashes, CliHost host) => new(OutputFile.Open(path, host), hashes);

    /// <summary>Gives the file its name.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        await _file.CompleteAsync(cancellation);
        Stamp = _hash is null ? null : new FileStamp(Convert.ToHexStringLower(_hash.GetHashAndReset()), _bytes);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Saw(buffer);
        _file.Stream.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Saw(buffer.Span);
        return _file.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Nothing is pushed out before the end: what reaches the file early would only cost calls.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        _hash?.Dispose();
        await _file.DisposeAsync();
        await base.DisposeAsync();
    }

    private void Saw(ReadOnlySpan<byte> written)
    {
        _bytes += written.Length;
        _hash?.AppendData(written);
    }
}
