using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
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

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Adds text that is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        length += json.Length;
    }

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

    /// <summary>Adds any text as a string, with the escapes it needs.</summary>
    public void EncodedString(string text)
    {
        Raw("\""u8);
        Raw(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        Raw("\""u8);
    }

    public void Date(DateOnly day)
    {
        Raw("\""u8);
        day.TryFormat(Free(LongestNumber), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        length += written;
        Raw("\""u8);
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
