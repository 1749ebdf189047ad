using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>One record of an input.</summary>
/// <param name="Line">The number of the line in its file where the record starts, from 1; of a file without lines, the record's own number.</param>
/// <param name="Json">The record as JSON, valid until the next one is read; empty where there is a fault.</param>
/// <param name="Fault">Why there is no JSON to be read; null where there is.</param>
internal readonly record struct InputRecord(long Line, ReadOnlyMemory<byte> Json, FactError? Fault);

/// <summary>Reads the records of one input one after the other, whatever its format, as JSON.</summary>
internal abstract class RecordReader : IAsyncDisposable
{
    /// <summary>The next record; null behind the last one.</summary>
    /// <exception cref="CliException">The input is damaged or ends too early.</exception>
    public abstract ValueTask<InputRecord?> ReadAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
