using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Html;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>
/// A cohort as one self-contained page: the rows of its patients first, as data that nobody sees, then all that is to be seen, then the scripts.
/// The page's own policy forbids it any request.
/// </summary>
internal static class CohortHtml
{
    private const string Title = "Guidance on radioligand therapy: cohort report";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval'; base-uri 'none'; form-action 'none'";

    private const string Disclaimer =
        "This report says what published guidance states for recorded facts. It does not replace the decision of a multidisciplinary team.";

    /// <summary>What stands before the rows.</summary>
    public static void WriteStart(TextWriter writer)
    {
        var page = new HtmlPage(writer);
        page.Trusted("<!DOCTYPE html>\n<html lang=\"en\">\n");
        using (page.Open("head"))
        {
            page.Void("meta", ("charset", "utf-8"));
            page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Element("title", Title);
            page.Trusted($"<style>\n{HtmlStyle.Css}{PageAssets.Style}</style>\n");
        }

        page.Trusted("<body>\n<script type=\"application/json\" id=\"patients\">\n");
    }

    /// <summary>What stands behind them.</summary>
    public static void WriteRest(PageContent content, TextWriter writer)
    {
        var page = new HtmlPage(writer);
        page.Trusted("</script>\n");
        WriteHeader(content, page);
        using (page.Open("main"))
        {
            ChartHtml.Write(content, page);
            PatientsHtml.Write(content, page);
            SourcesHtml.Write("Sources", SourcesOf(content), page);
        }

        using (page.Open("footer"))
        {
            page.Element("p", Disclaimer);
        }

        page.Trusted($"<script type=\"application/json\" id=\"page\">{PageJson.Of(content)}</script>\n");
        page.Trusted($"<script>\n/*\n{PageAssets.License}*/\n{PageAssets.Vega}</script>\n<script>\n{PageAssets.VegaLite}</script>\n");
        page.Trusted($"<script>\n{PageAssets.Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteHeader(PageContent content, HtmlPage page)
    {
        var summary = content.Summary;
        using (page.Open("header"))
        {
            page.Element("h1", Title);
            using (page.Open("dl"))
            {
                page.Field("Patients", PageWords.Number(summary.Patients)
                    + (content.Shard is { } shard ? $": slice {shard} of the input, not the whole cohort" : ""));
                page.Field("Rejected", summary.Rejected == 0 ? "none" : $"{PageWords.Number(summary.Rejected)} records that are no valid patient; not counted below");
                page.Field("Rules", $"{HeaderWords.Rules(summary.RuleBase)}; {HeaderWords.Options(summary.Options)}");
            }

            using (page.Open("nav", ("aria-label", "Contents")))
            using (page.Open("ul", ("class", "run")))
            {
                foreach (var (id, words) in ChartHtml.Contents)
                {
                    using (page.Open("li"))
                    {
                        page.Element("a", words, ("href", "#" + id));
                    }
                }
            }
        }
    }

    private static List<Source> SourcesOf(PageContent content) =>
    [
        .. content.Rules.Rules.Select(rule => rule.Entry.Source).Concat(content.Rules.Protocols.Select(trial => trial.Guideline.Source)).DistinctBy(source => source.Id),
    ];
}
