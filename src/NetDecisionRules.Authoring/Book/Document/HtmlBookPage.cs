using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Authoring.Book.Document;

/// <summary>A page of the book as HTML: its frame with navigation and search, and what it holds.</summary>
internal static class HtmlBookPage
{
    public const string Style = "book.css";
    public const string Script = "book.js";
    public const string SearchIndex = "search-index.js";

    public static string Write(BookPage page, IReadOnlyList<Inline.Link> navigation, string footer)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var html = new HtmlPage(text);
        var writer = new HtmlWriter(html, page.Name);
        var up = Place.Up(page.Name);
        html.Trusted("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            using (html.Open("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Element("title", page.Name == BookParts.Index ? page.Title : page.Title + " – rule book");
                html.Void("link", ("rel", "stylesheet"), ("href", up + Style));
                html.Element("script", "", ("src", up + Script), ("defer", "defer"), ("data-up", up), ("data-index", up + SearchIndex));
            }

            using (html.Open("body"))
            {
                html.Element("a", "Skip to the text", ("class", "skip"), ("href", "#_text"));
                using (html.Open("header"))
                {
                    WriteNavigation(page, navigation, html);
                    WriteSearch(html);
                    html.Element("h1", page.Title);
                }

                using (html.Open("main", ("id", "_text")))
                {
                    writer.Write(page.Blocks);
                }

                using (html.Open("footer"))
                {
                    html.Element("p", footer);
                }
            }
        }

        return text.ToString();
    }

    private static void WriteNavigation(BookPage page, IReadOnlyList<Inline.Link> navigation, HtmlPage html)
    {
        using (html.Open("nav", ("aria-label", "Parts of the book")))
        using (html.Open("ul", ("class", "run")))
        {
            foreach (var link in navigation)
            {
                using (html.Open("li"))
                {
                    html.Element("a", link.Text, link.To.Page == page.Name
                        ? [("href", link.To.From(page.Name, HtmlWriter.Ending)), ("aria-current", "page")]
                        : [("href", link.To.From(page.Name, HtmlWriter.Ending))]);
                }
            }
        }
    }

    /// <summary>The search shows itself once its script runs.</summary>
    private static void WriteSearch(HtmlPage html)
    {
        using (html.Open("search", ("id", "_search"), ("hidden", "hidden")))
        {
            html.Element("label", "Search the book", ("for", "_find"));
            html.Void("input", ("id", "_find"), ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"), ("aria-controls", "_found"));
            html.Element("p", "", ("id", "_count"), ("role", "status"), ("class", "note"));
            html.Element("ol", "", ("id", "_found"), ("class", "found"));
        }
    }
}
