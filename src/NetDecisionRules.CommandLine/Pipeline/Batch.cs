using NetDecisionRules.CommandLine.Input;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>Some records that follow each other, in one buffer that is used again and again.</summary>
internal sealed class Batch
{
    private const int FullAtRecords = 64;
    private const int FullAtBytes = 64 * 1024;

    private readonly List<Entry> _entries = new(FullAtRecords);
    private byte[] _buffer = new byte[FullAtBytes];
    private int _used;

    public int Count => _entries.Count;

    public bool IsFull => _entries.Count >= FullAtRecords || _used >= FullAtBytes;

    public void Add(string input, InputRecord record)
    {
        if (_buffer.Length - _used < record.Json.Length)
        {
            Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _used + record.Json.Length));
        }

        record.Json.Span.CopyTo(_buffer.AsSpan(_used));
        _entries.Add(new Entry(input, record.Line, _used, record.Json.Length, record.Fault));
        _used += record.Json.Length;
    }

    public void Clear()
    {
        _entries.Clear();
        _used = 0;
    }

    public BatchRecord this[int index]
    {
        get
        {
            var entry = _entries[index];
            return new BatchRecord(entry.Input, entry.Line, _buffer.AsSpan(entry.Start, entry.Length), entry.Fault);
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
