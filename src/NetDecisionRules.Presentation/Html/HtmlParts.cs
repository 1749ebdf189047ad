using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Html;

/// <summary>What several parts of a page are made of.</summary>
internal static class HtmlParts
{
    /// <summary>A section with its heading.</summary>
    public static IDisposable Section(this HtmlPage page, string heading)
    {
        var section = page.Open("section");
        page.Element("h2", heading);
        return section;
    }

    /// <summary>An entry of a list of terms.</summary>
    public static void Field(this HtmlPage page, string term, string text)
    {
        page.Element("dt", term);
        page.Element("dd", text);
    }

    /// <summary>A sign for the eye, and a word for a reader that speaks.</summary>
    public static void Mark(this HtmlPage page, string sign, string words)
    {
        page.Element("span", sign, ("class", "mark"), ("aria-hidden", "true"));
        page.Element("span", words + ": ", ("class", "out"));
    }

    /// <summary>A source's id, leading to its citation.</summary>
    public static void SourceLink(this HtmlPage page, string source) => page.Element("a", source, ("class", "source"), ("href", "#source-" + source));

    /// <summary>Text between links: items and what stands between them.</summary>
    public static void Separated<T>(this HtmlPage page, IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            page.Text(isFirst ? "" : "; ");
            write(item);
            isFirst = false;
        }
    }

    /// <summary>The class that colors a stance.</summary>
    public static string ClassOf(Stance stance) => stance switch
    {
        Stance.Recommend => "for",
        Stance.Consider or Stance.TrialOnly => "maybe",
        Stance.Caution or Stance.Avoid => "against",
        Stance.Notice => "open",
    };
}
