using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// JSON text in the making, mostly of pieces that were encoded before. It is made where it is to go, as long as there is room for it, and else
/// in rented memory: dispose it.
/// </summary>
internal sealed class JsonBuffer : IDisposable
{
    /// <summary>Room for nearly every report; one of a sparse record, with all that it lacks, takes over 50,000 bytes.</summary>
    public const int UsualReport = 64 * 1024;

    private const int LongestNumber = 64;

    // The text stands from start to position; there is room for it up to the end.
    private byte[] _bytes;
    private int _start;
    private int _position;
    private int _end;
    private bool _isRented;

    /// <summary>Text that is made in memory of its own.</summary>
    public JsonBuffer()
        : this(room: null)
    {
    }

    /// <summary>
    /// Text that goes to an output, which takes it with <see cref="Complete"/>. The output is not asked for room in advance: it may be bounded,
    /// and still take the text.
    /// </summary>
    public JsonBuffer(IBufferWriter<byte> output)
        : this(MemoryMarshal.TryGetArray<byte>(output.GetMemory(), out var room) && room.Count >= UsualReport ? room : default(ArraySegment<byte>?))
    {
    }

    private JsonBuffer(ArraySegment<byte>? room)
    {
        if (room is { Array: { } array } free)
        {
            (_bytes, _start, _position, _end) = (array, free.Offset, free.Offset, free.Offset + free.Count);
        }
        else
        {
            _bytes = ArrayPool<byte>.Shared.Rent(UsualReport);
            (_end, _isRented) = (_bytes.Length, true);
        }
    }

    public int Length => _position - _start;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, Length);

    /// <summary>Hands the text to the output that it was made for.</summary>
    public void Complete(IBufferWriter<byte> output)
    {
        if (_isRented)
        {
            output.Write(Written);
        }
        else
        {
            output.Advance(Length);
            _start = _position; // from here on it is the output's
        }
    }

    /// <summary>Adds text that is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        _position += json.Length;
    }

    /// <summary>Adds what stands between two entries, before all but the first.</summary>
    public void Comma(bool isFirst)
    {
        if (!isFirst)
        {
            Free(1)[0] = (byte)',';
            _position++;
        }
    }

    /// <summary>Adds once more what stands at a place already.</summary>
    public void Again(Piece piece)
    {
        var free = Free(piece.Length);
        _bytes.AsSpan(_start + piece.Start, piece.Length).CopyTo(free);
        _position += piece.Length;
    }

    /// <summary>What was added since the text was so long.</summary>
    public Piece Since(int length) => new(length, Length - length);

    /// <summary>Adds an ASCII text that needs no escapes, such as an id or a path, as a string.</summary>
    public void PlainString(string text)
    {
        var free = Free(text.Length + 2);
        if (Ascii.FromUtf16(text, free[1..], out var written) != OperationStatus.Done)
        {
            throw new InvalidOperationException("An id or a path is no ASCII text.");
        }

        free[0] = (byte)'"';
        free[written + 1] = (byte)'"';
        _position += written + 2;
    }

    /// <summary>Adds such texts as an array.</summary>
    public void PlainStrings(IReadOnlyList<string> texts)
    {
        Raw("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            Comma(i == 0);
            PlainString(texts[i]);
        }

        Raw("]"u8);
    }

    /// <summary>Adds any text as a string, with the escapes it needs.</summary>
    public void EncodedString(string text)
    {
        Raw("\""u8);
        var free = Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        var isWhole = Utf8.FromUtf16(text, free, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
        if (isWhole && JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(free[..written]) < 0)
        {
            _position += written;
        }
        else
        {
            Raw(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        }

        Raw("\""u8);
    }

    public void Date(DateOnly day)
    {
        var free = Free(LongestNumber);
        var year = day.Year;
        free[0] = (byte)'"';
        Digits(free[1..], year / 100);
        Digits(free[3..], year % 100);
        free[5] = (byte)'-';
        Digits(free[6..], day.Month);
        free[8] = (byte)'-';
        Digits(free[9..], day.Day);
        free[11] = (byte)'"';
        _position += 12;

        static void Digits(Span<byte> two, int number)
        {
            two[0] = (byte)('0' + (number / 10));
            two[1] = (byte)('0' + (number % 10));
        }
    }

    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Free(LongestNumber), out var written);
        _position += written;
    }

    public void Number(decimal number)
    {
        if (ThousandthsOf(number) is { } thousandths)
        {
            Thousandths(thousandths);
        }
        else
        {
            Utf8Formatter.TryFormat(Numbers.Canonical(number), Free(LongestNumber), out var written);
            _position += written;
        }
    }

    /// <summary>Adds a number of thousandths, without trailing zeros.</summary>
    public void Thousandths(int number)
    {
        var (whole, fraction) = Math.DivRem(number, 1_000);
        Number(whole);
        if (fraction > 0)
        {
            var free = Free(4);
            free[0] = (byte)'.';
            _position++;
            for (var place = 100; fraction > 0; fraction %= place, place /= 10)
            {
                free[1] = (byte)('0' + (fraction / place));
                free = free[1..];
                _position++;
            }
        }
    }

    public void Dispose()
    {
        Return();
        (_bytes, _start, _position, _end, _isRented) = ([], 0, 0, 0, false);
    }

    /// <summary>A number as patients mostly have them; null for one that is negative, large or more exact.</summary>
    private static int? ThousandthsOf(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = bits[3] switch { 0 => 1_000, 1 << 16 => 100, 2 << 16 => 10, 3 << 16 => 1, _ => 0 };
        return (bits[1] | bits[2]) == 0 && scale != 0 && bits[0] >= 0 && bits[0] <= int.MaxValue / scale ? scale * bits[0] : null;
    }

    private void Return()
    {
        _bytes.AsSpan(_start, Length).Clear(); // no text of a patient stays behind
        if (_isRented)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }

    private Span<byte> Free(int size)
    {
        if (_end - _position < size)
        {
            Grow(size);
        }

        return _bytes.AsSpan(_position, _end - _position);
    }

    private void Grow(int size)
    {
        var (length, larger) = (Length, ArrayPool<byte>.Shared.Rent(Math.Max(2 * (_end - _start), Length + size)));
        Written.CopyTo(larger);
        Return();
        (_bytes, _start, _position, _end, _isRented) = (larger, 0, length, larger.Length, true);
    }
}

/// <summary>A place in the text; of none the length is negative.</summary>
internal readonly record struct Piece(int Start, int Length)
{
    public static Piece None => new(0, -1);

    public bool IsThere => Length >= 0;

    /// <summary>Whether another place follows, with no more than a comma between the two.</summary>
    public bool IsFollowedBy(Piece next) => IsThere && next.Start == Start + Length + 1;

    /// <summary>This place, the comma behind it, and the place that follows.</summary>
    public Piece With(Piece next) => new(Start, Length + 1 + next.Length);
}
