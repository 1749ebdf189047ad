using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>Fills batches with the records of all inputs, one input after the other; of a slice, with every N-th.</summary>
internal sealed class BatchSource(IReadOnlyList<string> inputs, Shard shard, bool hashes, CliHost host) : IAsyncDisposable
{
    private readonly List<FileStamp> stamps = [];
    private RecordReader? reader;
    private InputMeter? meter;
    private int next;
    private long finishedBytes;

    /// <summary>How many records the inputs held so far, those of other slices included.</summary>
    public long Records { get; private set; }

    /// <summary>How many bytes were read so far. May be asked for by another thread.</summary>
    public long Bytes => Volatile.Read(ref finishedBytes) + (Volatile.Read(ref meter)?.Bytes ?? 0);

    /// <summary>What was read, once all of it was.</summary>
    public IReadOnlyList<FileStamp> Stamps => stamps;

    /// <summary>Adds records until the batch is full; false where there was none left.</summary>
    public async ValueTask<bool> FillAsync(Batch batch, CancellationToken cancellation)
    {
        while (!batch.IsFull && await OpenAsync(cancellation) is { } records)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await records.ReadAsync(cancellation) is not { } record)
            {
                await CloseAsync(cancellation);
            }
            else if (shard.Holds(Records++))
            {
                batch.Add(inputs[next - 1], record);
            }
        }

        return batch.Count > 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
        {
            await reader.DisposeAsync();
        }

        meter?.Dispose();
    }

    private async ValueTask<RecordReader?> OpenAsync(CancellationToken cancellation)
    {
        if (reader is null && next < inputs.Count)
        {
            Volatile.Write(ref meter, new InputMeter(hashes));
            var path = inputs[next++];
            reader = await InputSource.OpenRecordsAsync(path, meter!.Around(InputFile.Open(path, host)), cancellation);
        }

        return reader;
    }

    private async Task CloseAsync(CancellationToken cancellation)
    {
        using var done = meter!;
        if (hashes)
        {
            stamps.Add(await done.FinishAsync(cancellation));
        }

        await reader!.DisposeAsync();
        reader = null;
        Volatile.Write(ref meter, null);
        Volatile.Write(ref finishedBytes, finishedBytes + done.Bytes);
    }
}
