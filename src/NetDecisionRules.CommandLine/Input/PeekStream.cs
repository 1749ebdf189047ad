using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : InputStream(inner)
{
    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    /// <summary>At least so many bytes from the start, fewer only where the stream has no more. Waits for no byte more than that.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellation)
    {
        if (_buffer.Length < count)
        {
            Array.Resize(ref _buffer, Math.Max(count, 2 * _buffer.Length));
        }

        for (int read; _end < count && (read = await InputFile.ReadAsync(Inner, _buffer.AsMemory(_end), cancellation)) > 0;)
        {
            _end += read;
        }

        return _buffer.AsMemory(0, _end);
    }

    /// <summary>The stream behind this one, at its start; null where it cannot go back.</summary>
    public Stream? Rewound()
    {
        if (Inner.CanSeek)
        {
            Inner.Position = 0;
        }

        return Inner.CanSeek ? Inner : null;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end)
        {
            return Inner.ReadAsync(buffer, cancellationToken);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return ValueTask.FromResult(count);
    }
}
