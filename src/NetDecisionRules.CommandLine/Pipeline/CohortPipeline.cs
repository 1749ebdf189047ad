using System.Threading.Channels;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>
/// Reads, evaluates and writes batches: the reader fills a free slot, up to N slots are evaluated at once, and the writer takes them in the
/// order of the input and sets them free again. There are few slots, so a slow writer holds up the reader, and memory stays flat.
/// </summary>
internal sealed class CohortPipeline<TSlot>(BatchSource source, Func<TSlot> newSlot, Func<TSlot, Task> write, int threads)
    where TSlot : Slot
{
    private readonly List<TSlot> _slots = [];

    /// <summary>Every slot that was used.</summary>
    public IReadOnlyList<TSlot> Slots => _slots;

    public Task RunAsync(CancellationToken cancellation) => threads == 1 ? RunAloneAsync(cancellation) : RunTogetherAsync(cancellation);

    /// <summary>One thread means one: nothing runs beside anything else.</summary>
    private async Task RunAloneAsync(CancellationToken cancellation)
    {
        var slot = NewSlot();
        while (await source.FillAsync(slot.Batch, cancellation))
        {
            slot.Run();
            await write(slot);
            slot.Batch.Clear();
        }
    }

    private async Task RunTogetherAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var free = Channel.CreateUnbounded<TSlot>();
        var running = Channel.CreateUnbounded<Task<TSlot>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        using var places = new SemaphoreSlim(threads);
        var reading = Task.Run(() => ReadAsync(free.Reader, running.Writer, places, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var work in running.Reader.ReadAllAsync(cancellation))
            {
                var slot = await work;
                await write(slot);
                slot.Batch.Clear();
                free.Writer.TryWrite(slot);
            }
        }
        finally
        {
            // Nothing may still use the slots or the semaphore when they go.
            await stop.CancelAsync();
            await reading;
            while (running.Reader.TryRead(out var work))
            {
                await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ReadAsync(ChannelReader<TSlot> free, ChannelWriter<Task<TSlot>> running, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                if (!free.TryRead(out var slot))
                {
                    slot = _slots.Count < (2 * threads) + 1 ? NewSlot() : await free.ReadAsync(cancellation);
                }

                if (!await source.FillAsync(slot.Batch, cancellation))
                {
                    break;
                }

                await places.WaitAsync(cancellation);
                running.TryWrite(Task.Run(() => Evaluate(slot, places), CancellationToken.None));
            }

            running.Complete();
        }
        catch (Exception exception)
        {
            running.Complete(exception); // the writer meets it behind the last batch that was read
        }
    }

    private static TSlot Evaluate(TSlot slot, SemaphoreSlim places)
    {
        try
        {
            slot.Run();
            return slot;
        }
        finally
        {
            places.Release();
        }
    }

    private TSlot NewSlot()
    {
        var slot = newSlot();
        _slots.Add(slot);
        return slot;
    }
}
