using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>Fills batches with the records of all inputs, one input after the other; of a slice, with every N-th.</summary>
internal sealed class BatchSource(IReadOnlyList<string> inputs, Shard shard, bool hashes, CliHost host) : IAsyncDisposable
{
    private readonly List<FileStamp> _stamps = [];
    private RecordReader? _reader;
    private InputMeter? _meter;
    private int _next;
    private long _finishedBytes;

    /// <summary>How many records the inputs held so far, those of other slices included.</summary>
    public long Records { get; private set; }

    /// <summary>How many bytes were read so far. May be asked for by another thread.</summary>
    public long Bytes => Volatile.Read(ref _finishedBytes) + (Volatile.Read(ref _meter)?.Bytes ?? 0);

    /// <summary>What was read, once all of it was.</summary>
    public IReadOnlyList<FileStamp> Stamps => _stamps;

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
                batch.Add(inputs[_next - 1], record);
            }
        }

        return batch.Count > 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (_reader is not null)
        {
            await _reader.DisposeAsync();
        }

        _meter?.Dispose();
    }

    private async ValueTask<RecordReader?> OpenAsync(CancellationToken cancellation)
    {
        if (_reader is null && _next < inputs.Count)
        {
            Volatile.Write(ref _meter, new InputMeter(hashes));
            var path = inputs[_next++];
            _reader = await InputSource.OpenRecordsAsync(path, _meter!.Around(InputFile.Open(path, host)), cancellation);
        }

        return _reader;
    }

    private async Task CloseAsync(CancellationToken cancellation)
    {
        using var done = _meter!;
        if (hashes)
        {
            _stamps.Add(await done.FinishAsync(cancellation));
        }

        await _reader!.DisposeAsync();
        _reader = null;
        Volatile.Write(ref _meter, null);
        Volatile.Write(ref _finishedBytes, _finishedBytes + done.Bytes);
    }
}
