using NetDecisionRules.CommandLine.Input;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>Some records that follow each other, in one buffer that is used again and again.</summary>
internal sealed class Batch
{
    private const int FullAtRecords = 64;
    private const int FullAtBytes = 64 * 1024;

    private readonly List<Entry> entries = new(FullAtRecords);
    private byte[] buffer = new byte[FullAtBytes];
    private int used;

    public int Count => entries.Count;

    public bool IsFull => entries.Count >= FullAtRecords || used >= FullAtBytes;

    public void Add(string input, InputRecord record)
    {
        if (buffer.Length - used < record.Json.Length)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, used + record.Json.Length));
        }

        record.Json.Span.CopyTo(buffer.AsSpan(used));
        entries.Add(new Entry(input, record.Line, used, record.Json.Length, record.Fault));
        used += record.Json.Length;
    }

    public void Clear()
    {
        entries.Clear();
        used = 0;
    }

    public BatchRecord this[int index]
    {
        get
        {
            var entry = entries[index];
            return new BatchRecord(entry.Input, entry.Line, buffer.AsSpan(entry.Start, entry.Length), entry.Fault);
        }
    }

    private readonly record struct Entry(string Input, long Line, int Start, int Length, FactError? Fault);
}

/// <summary>One record of a batch.</summary>
internal readonly ref struct BatchRecord(string input, long line, ReadOnlySpan<byte> json, FactError? fault)
{
    public string Input { get; } = input;

    public long Line { get; } = line;

    public ReadOnlySpan<byte> Json { get; } = json;

    public FactError? Fault { get; } = fault;
}
