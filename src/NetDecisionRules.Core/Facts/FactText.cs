using System.Globalization;
using System.Text;

namespace NetDecisionRules.Facts;

/// <summary>Text of a record: its rules, and how an error message shows it.</summary>
internal static class FactText
{
    /// <summary>The greatest length of an offending value in a report of errors.</summary>
    public const int ShownLength = 64;

    public static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    /// <summary>Unicode code points of a text without lone surrogates.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var points = 0;
        foreach (var unit in text)
        {
            points += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return points;
    }

    public static bool IsId(string text) =>
        text.Length > 0 && !HasLoneSurrogate(text) && !HasControl(text) && CodePoints(text) <= Limits.IdCodePoints;

    /// <summary>The first 64 characters, never half of a code point.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= ShownLength)
        {
            return text;
        }

        return char.IsHighSurrogate(text[ShownLength - 1]) ? text[..(ShownLength - 1)] : text[..ShownLength];
    }

    /// <summary>The text in quotation marks on one line of a message, cut.</summary>
    public static string Quote(string text)
    {
        var cut = Cut(text);
        return "\"" + OnOneLine(cut) + (cut.Length < text.Length ? "…\"" : "\"");
    }

    /// <summary>The text with control characters, line ends and lone surrogates written as <c>\uXXXX</c>.</summary>
    public static string OnOneLine(string text)
    {
        if (!HasLoneSurrogate(text) && !HasLineEnd(text))
        {
            return text;
        }

        var line = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text, i, 2);
                i++;
            }
            else if (char.IsSurrogate(text[i]) || EndsLine(text[i]))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                line.Append(text[i]);
            }
        }

        return line.ToString();
    }

    private static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsControl(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLineEnd(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (EndsLine(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLine(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029';
}
