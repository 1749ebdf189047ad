namespace NetDecisionRules.CommandLine.Tests.Input;

/// <summary>A stream that gives at most so many bytes at a time, and cannot go back.</summary>
internal sealed class Chunks(byte[] bytes, int size) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
}
