using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>What a cell says. One that does not follow its grammar becomes a JSON string, which the reader of records then refuses by path and value.</summary>
internal static class CellText
{
    public static void Write(FieldKind kind, ReadOnlySpan<byte> cell, ref FlatJson json)
    {
        switch (kind)
        {
            case FieldKind.WholeNumber when IsNumber(cell):
            case FieldKind.Number when IsNumber(cell):
                json.Raw(cell);
                break;
            case FieldKind.Number when TryRange(cell, out var low, out var high):
                json.Start('{');
                WriteBound(low, "min"u8, "above"u8, ref json);
                WriteBound(high, "max"u8, "below"u8, ref json);
                json.End('}');
                break;
            case FieldKind.Flag when IsTrue(cell):
                json.Raw("true"u8);
                break;
            case FieldKind.Flag when IsFalse(cell):
                json.Raw("false"u8);
                break;
            default:
                json.Text(cell);
                break;
        }
    }

    public static bool IsTrue(ReadOnlySpan<byte> cell) => cell.SequenceEqual("true"u8) || cell.SequenceEqual("TRUE"u8) || cell.SequenceEqual("True"u8);

    private static bool IsFalse(ReadOnlySpan<byte> cell) => cell.SequenceEqual("false"u8) || cell.SequenceEqual("FALSE"u8) || cell.SequenceEqual("False"u8);

    /// <summary>The two bounds, each with its sign: <c>&gt;</c> and <c>&lt;</c> exclude the bound itself.</summary>
    private static bool TryRange(ReadOnlySpan<byte> cell, out ReadOnlySpan<byte> low, out ReadOnlySpan<byte> high)
    {
        low = high = default;
        var dots = cell.IndexOf(".."u8);
        if (dots >= 0)
        {
            low = cell[..dots];
            high = cell[(dots + 2)..];
            return IsNumber(Unsigned(low, '>')) && IsNumber(Unsigned(high, '<'));
        }

        var isInclusive = cell.Length > 1 && cell[1] == '=';
        var number = cell[(isInclusive ? 2 : 1)..];
        switch (cell[0])
        {
            case (byte)'>':
                low = isInclusive ? number : cell;
                return IsNumber(number);
            case (byte)'<':
                high = isInclusive ? number : cell;
                return IsNumber(number);
            default:
                return false;
        }
    }

    private static void WriteBound(ReadOnlySpan<byte> bound, ReadOnlySpan<byte> included, ReadOnlySpan<byte> excluded, ref FlatJson json)
    {
        if (bound.IsEmpty)
        {
            return;
        }

        var isExcluded = bound[0] is (byte)'>' or (byte)'<';
        json.Name(isExcluded ? excluded : included);
        json.Raw(isExcluded ? bound[1..] : bound);
    }

    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> bound, char sign) => !bound.IsEmpty && bound[0] == sign ? bound[1..] : bound;

    /// <summary>The grammar of JSON.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        text = Unsigned(text, '-');
        var whole = Digits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[whole..];
        if (!text.IsEmpty && text[0] == '.')
        {
            var fraction = Digits(text[1..]);
            text = text[(fraction == 0 ? 0 : 1 + fraction)..];
        }

        if (!text.IsEmpty && text[0] is (byte)'e' or (byte)'E')
        {
            var exponent = text[1..];
            exponent = !exponent.IsEmpty && exponent[0] is (byte)'+' or (byte)'-' ? exponent[1..] : exponent;
            return !exponent.IsEmpty && Digits(exponent) == exponent.Length;
        }

        return text.IsEmpty;
    }

    private static int Digits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var count ? count : text.Length;
}
