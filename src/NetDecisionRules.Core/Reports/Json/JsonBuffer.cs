using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>JSON text in the making, mostly of pieces that were encoded before. Rented memory: dispose it.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int LongestNumber = 64;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int length;

    public int Length => length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Adds text that is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        length += json.Length;
    }

    /// <summary>Adds once more what stands at a place already.</summary>
    public void Again(Piece piece)
    {
        var free = Free(piece.Length);
        bytes.AsSpan(piece.Start, piece.Length).CopyTo(free);
        length += piece.Length;
    }

    /// <summary>What was added since it was so long.</summary>
    public Piece Since(int start) => new(start, length - start);

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
        length += written + 2;
    }

    /// <summary>Adds such texts as an array.</summary>
    public void PlainStrings(IReadOnlyList<string> texts)
    {
        Raw("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            Raw(i == 0 ? [] : ","u8);
            PlainString(texts[i]);
        }

        Raw("]"u8);
    }

    /// <summary>Adds any text as a string, with the escapes it needs.</summary>
    public void EncodedString(string text)
    {
        Raw("\""u8);
        var free = Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        var written = Encoding.UTF8.GetBytes(text, free);
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(free[..written]) < 0)
        {
            length += written;
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
        length += 12;

        static void Digits(Span<byte> two, int number)
        {
            two[0] = (byte)('0' + (number / 10));
            two[1] = (byte)('0' + (number % 10));
        }
    }

    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Free(LongestNumber), out var written);
        length += written;
    }

    public void Number(decimal number)
    {
        Utf8Formatter.TryFormat(Numbers.Canonical(number), Free(LongestNumber), out var written);
        length += written;
    }

    public void Dispose()
    {
        Return();
        bytes = [];
    }

    private void Return()
    {
        bytes.AsSpan(0, length).Clear(); // no text of a patient stays behind
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private Span<byte> Free(int size)
    {
        if (bytes.Length - length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, length + size));
            Written.CopyTo(larger);
            Return();
            bytes = larger;
        }

        return bytes.AsSpan(length);
    }
}

/// <summary>A place in the text; of none the length is negative.</summary>
internal readonly record struct Piece(int Start, int Length)
{
    public static Piece None => new(0, -1);

    public bool IsThere => Length >= 0;
}
