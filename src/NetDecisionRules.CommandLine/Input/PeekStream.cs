using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : InputStream(inner)
{
    private byte[] buffer = new byte[4096];
    private int start;
    private int end;

    /// <summary>At least so many bytes from the start, fewer only where the stream has no more. Waits for no byte more than that.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellation)
    {
        if (buffer.Length < count)
        {
            Array.Resize(ref buffer, Math.Max(count, 2 * buffer.Length));
        }

        for (int read; end < count && (read = await InputFile.ReadAsync(Inner, buffer.AsMemory(end), cancellation)) > 0;)
        {
            end += read;
        }

        return buffer.AsMemory(0, end);
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
        if (start == end)
        {
            return Inner.ReadAsync(buffer, cancellationToken);
        }

        var count = Math.Min(buffer.Length, end - start);
        this.buffer.AsMemory(start, count).CopyTo(buffer);
        start += count;
        return ValueTask.FromResult(count);
    }
}
