using System.Buffers;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Parts;

/// <summary>
/// Writes for each record of a part, in order, how much of which file it takes: one number, twice the size, and one more if the record was
/// rejected, in groups of seven bits, the lowest first, each but the last with its high bit set.
/// </summary>
internal sealed class PartIndexWriter(string path, CliHost host) : IAsyncDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private ResultStream? _stream;

    /// <summary>What was written; null before the file is complete.</summary>
    public FileStamp? Stamp => _stream?.Stamp;

    public async Task WriteAsync(IReadOnlyList<PartEntry> entries, CancellationToken cancellation)
    {
        _bytes.ResetWrittenCount();
        foreach (var entry in entries)
        {
            var number = (2 * (ulong)entry.Size) + (entry.IsRejected ? 1u : 0u);
            for (; number >= 0x80; number >>= 7)
            {
                _bytes.Write([(byte)((number & 0x7F) | 0x80)]);
            }

            _bytes.Write([(byte)number]);
        }

        await Open().WriteAsync(_bytes.WrittenMemory, cancellation);
    }

    public Task CompleteAsync(CancellationToken cancellation) => Open().CompleteAsync(cancellation);

    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? ValueTask.CompletedTask;

    private ResultStream Open() => _stream ??= ResultStream.Open(path, hashes: true, host);
}

/// <summary>Reads what <see cref="PartIndexWriter"/> wrote.</summary>
internal sealed class PartIndexReader(Stream stream) : IDisposable
{
    private const int MaxShift = 63;
    private readonly BufferedStream _buffered = new(stream, 64 * 1024);

    /// <summary>The next record; null behind the last one.</summary>
    public PartEntry? Read()
    {
        var number = 0UL;
        for (var shift = 0; shift < MaxShift; shift += 7)
        {
            var next = _buffered.ReadByte();
            if (next < 0)
            {
                return shift == 0 ? null : throw Damaged();
            }

            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return new PartEntry((long)(number >> 1), (number & 1) == 1);
            }
        }

        throw Damaged();
    }

    public void Dispose() => _buffered.Dispose();

    private static CliException Damaged() => new(ExitCode.BadInput, "the index of a part is damaged");
}
