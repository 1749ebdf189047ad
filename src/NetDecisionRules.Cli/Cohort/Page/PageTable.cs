using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>Tables of numbers.</summary>
internal static class PageTable
{
    public static string[] Row(string name, params ReadOnlySpan<long> numbers)
    {
        var row = new string[numbers.Length + 1];
        row[0] = name;
        for (var i = 0; i < numbers.Length; i++)
        {
            row[i + 1] = PageWords.Number(numbers[i]);
        }

        return row;
    }

    public static void Write(HtmlPage page, string? caption, string[] heads, IEnumerable<string[]> rows)
    {
        using (page.Open("table", ("class", "figures")))
        {
            if (caption is not null)
            {
                page.Element("caption", caption);
            }

            using (page.Open("thead"))
            using (page.Open("tr"))
            {
                foreach (var head in heads)
                {
                    page.Element("th", head, ("scope", "col"));
                }
            }

            using (page.Open("tbody"))
            {
                foreach (var row in rows)
                {
                    WriteRow(page, heads, row);
                }
            }
        }
    }

    private static void WriteRow(HtmlPage page, string[] heads, string[] row)
    {
        using (page.Open("tr"))
        {
            page.Element("th", row[0], ("scope", "row"));
            for (var i = 1; i < row.Length; i++)
            {
                page.Element("td", row[i], ("data-label", heads[i]));
            }
        }
    }

    /// <summary>A section that a link can lead to.</summary>
    public static IDisposable Section(this HtmlPage page, string id, string heading)
    {
        var section = page.Open("section", ("id", id));
        page.Element("h2", heading);
        return section;
    }
}
