using System.Buffers;

namespace NetDecisionRules.Json;

/// <summary>
/// Writes the JSON of one row into a span that is long enough. Text goes through as it is, also bytes that are no UTF-8, so that the
/// reader of records reports them where they stand.
/// </summary>
internal ref struct FlatJson(Span<byte> output)
{
    /// <summary>How much longer than its text a value can get: quotes, a comma, the braces and names of a range.</summary>
    public const int ValueBytes = 40;

    /// <summary>The longest escape, <c>\u0001</c>.</summary>
    public const int EscapeBytes = 6;

    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private readonly Span<byte> _output = output;
    private bool _isFirst = true;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    public void Start(char bracket)
    {
        Separate();
        Put((byte)bracket);
        _isFirst = true;
    }

    public void End(char bracket)
    {
        Put((byte)bracket);
        _isFirst = false;
    }

    public void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        Put((byte)'"');
        Put(name);
        Put((byte)'"');
        Put((byte)':');
        _isFirst = true; // no comma before the value
    }

    /// <summary>A number, <c>true</c> or <c>false</c>.</summary>
    public void Raw(ReadOnlySpan<byte> token)
    {
        Separate();
        Put(token);
    }

    public void Text(ReadOnlySpan<byte> text)
    {
        Separate();
        Put((byte)'"');
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            Put(text[..at]);
            Escape(text[at]);
        }

        Put(text);
        Put((byte)'"');
    }

    private void Escape(byte special)
    {
        Put((byte)'\\');
        if (special >= ' ')
        {
            Put(special);
            return;
        }

        Put("u00"u8);
        Put("0123456789abcdef"u8[special >> 4]);
        Put("0123456789abcdef"u8[special & 0xF]);
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            Put((byte)',');
        }

        _isFirst = false;
    }

    private void Put(byte value) => _output[Length++] = value;

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_output[Length..]);
        Length += bytes.Length;
    }
}
