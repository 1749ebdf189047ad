using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Html;

/// <summary>The sources that the report names.</summary>
internal static class SourcesHtml
{
    public static void Write(ReportContent content, HtmlPage page)
    {
        if (content.Cited.Count > 0)
        {
            Write("Sources cited", content.Cited, page);
        }
    }

    public static void Write(string heading, IReadOnlyList<Source> sources, HtmlPage page)
    {
        using (page.Section(heading))
        {
            using (page.Open("ul"))
            {
                foreach (var source in sources)
                {
                    Write(source, page);
                }
            }

            foreach (var known in Citations.KnownThrough(sources))
            {
                page.Element("p", known, ("class", "note"));
            }
        }
    }

    private static void Write(Source source, HtmlPage page)
    {
        using (page.Open("li", ("id", "source-" + source.Id)))
        {
            page.Element("strong", source.Id);
            page.Text($": {source.Title}. {Citations.WithYear(source)}");
            if (source.Doi is { } doi)
            {
                page.Text(", ");
                page.Element("a", "doi:" + doi, ("href", "https://doi.org/" + doi));
            }

            page.Text(Citations.Registry(source));
        }
    }
}
