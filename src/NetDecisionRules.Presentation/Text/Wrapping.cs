namespace NetDecisionRules.Presentation.Text;

/// <summary>Breaks text between words. A comparison or a unit stays with its number.</summary>
internal static class Wrapping
{
    private static readonly HashSet<string> Joints = ["≥", "≤", ">", "<", "=", "+", "−", "–", "×"];
    private static readonly HashSet<string> Units = ["%", "%,", "%;", "%)", "%]", "years", "months", "weeks", "kg", "g/dL", "mL/min", "10⁹/L"];

    /// <summary>The lines of a text; at least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Columns of the first line.</param>
    /// <param name="further">Columns of every further line.</param>
    public static IReadOnlyList<string> Wrap(string text, int first, int further)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > (lines.Count == 0 ? first : further))
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The text, or its beginning up to a word and an ellipsis.</summary>
    public static string Cut(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', width - 1);
        return text[..(end > width / 2 ? end : width - 1)].TrimEnd(' ', ',', ';', ':', '(') + "…";
    }

    private static bool IsShortNumber(string word) => word.Length <= 4 && char.IsAsciiDigit(word[0]);

    /// <summary>What may not be broken: words, and numbers with what belongs to them.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var joins = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && (joins || Joints.Contains(word) || Units.Contains(word) || IsShortNumber(word)))
            {
                words[^1] += " " + word;
            }
            else
            {
                words.Add(word);
            }

            joins = Joints.Contains(word);
        }

        return words;
    }
}
