using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NetDecisionRules.Json;

/// <summary>Strings of the record as the reader meets them: escaped or not, Unicode or not.</summary>
internal static class JsonText
{
    /// <summary>Whether the current string or property name is Unicode: valid UTF-8 and without lone surrogate escapes.</summary>
    public static bool IsUnicode(ref Utf8JsonReader json, bool recordIsUtf8) =>
        (!json.ValueIsEscaped || !HasLoneEscape(json.ValueSpan)) && (recordIsUtf8 || Utf8.IsValid(json.ValueSpan));

    /// <summary>UTF-8 of a string; a lone surrogate becomes three bytes that are no UTF-8, so that the reader reports it where it stands.</summary>
    public static byte[] Encode(string text)
    {
        var utf8 = new ArrayBufferWriter<byte>(Math.Max(text.Length, 1));
        for (var rest = text.AsSpan(); ;)
        {
            var status = Utf8.FromUtf16(rest, utf8.GetSpan(Math.Max(rest.Length * 3, 1)), out var read, out var written, replaceInvalidSequences: false);
            utf8.Advance(written);
            rest = rest[read..];
            if (status is OperationStatus.Done || rest.IsEmpty)
            {
                return utf8.WrittenSpan.ToArray();
            }

            var lone = rest[0];
            utf8.Write([(byte)(0xE0 | (lone >> 12)), (byte)(0x80 | ((lone >> 6) & 0x3F)), (byte)(0x80 | (lone & 0x3F))]);
            rest = rest[1..];
        }
    }

    /// <summary>Line and byte of a place in a text, both from 1.</summary>
    public static (long Line, long Byte) Place(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset];
        return (before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>Where the first byte stands that is no UTF-8; the length of the text when there is none.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (offset < text.Length && Rune.DecodeFromUtf8(text[offset..], out _, out var length) is OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static bool HasLoneEscape(ReadOnlySpan<byte> escaped)
    {
        var highBefore = false; // a high surrogate's escape ends right here
        for (var i = 0; i < escaped.Length;)
        {
            var unit = Escape(escaped[i..], out var length);
            if (unit is >= 0xDC00 and <= 0xDFFF != highBefore)
            {
                return true;
            }

            highBefore = unit is >= 0xD800 and <= 0xDBFF;
            i += length;
        }

        return highBefore;
    }

    /// <summary>The UTF-16 unit of an escape <c>\uXXXX</c> at the start; 0 for anything else.</summary>
    private static int Escape(ReadOnlySpan<byte> text, out int length)
    {
        if (text[0] != '\\')
        {
            length = 1;
            return 0;
        }

        length = text[1] == 'u' ? 6 : 2;
        return length == 6 && Utf8Parser.TryParse(text[2..6], out ushort unit, out _, 'x') ? unit : 0;
    }
}
