using System.Globalization;
using System.Text;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Keeps text that a user wrote on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text with control characters and line ends written as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(MustEscape))
        {
            return text;
        }

        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (MustEscape(c))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }

    private static bool MustEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
