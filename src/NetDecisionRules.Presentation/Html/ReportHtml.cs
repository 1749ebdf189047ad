using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Html;

/// <summary>A decision report as one self-contained page.</summary>
internal static class ReportHtml
{
    public static void Write(ReportContent content, TextWriter writer)
    {
        var page = new HtmlPage(writer);
        page.Trusted("<!DOCTYPE html>\n");
        using (page.Open("html", ("lang", "en")))
        {
            WriteHead(content, page);
            using (page.Open("body"))
            {
                WriteHeader(content, page);
                using (page.Open("main"))
                {
                    WriteClassification(content, page);
                    GlanceHtml.Write(content, page);
                    DisagreementHtml.Write(content, page);
                    NextHtml.Write(content, page);
                    TableHtml.WriteSideBySide(content, page);
                    new AdviceHtml(content, page).Write();
                    EligibilityHtml.Write(content, page);
                    OpenHtml.Write(content, page);
                    SourcesHtml.Write(content, page);
                }

                using (page.Open("footer"))
                {
                    page.Element("p", ReportContent.Disclaimer);
                }
            }
        }
    }

    private static void WriteHead(ReportContent content, HtmlPage page)
    {
        using (page.Open("head"))
        {
            page.Void("meta", ("charset", "utf-8"));
            page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Element("title", content.Report.PatientId + ": guidance on radioligand therapy");
            using (page.Open("style"))
            {
                page.Trusted(HtmlStyle.Css);
            }
        }
    }

    private static void WriteHeader(ReportContent content, HtmlPage page)
    {
        var report = content.Report;
        using (page.Open("header"))
        {
            page.Element("h1", ReportContent.Title);
            using (page.Open("dl"))
            {
                page.Element("dt", "Patient");
                using (page.Open("dd"))
                {
                    page.Element("bdi", report.PatientId);
                }

                page.Field("Assessed", HeaderWords.Assessed(report));
                page.Field("Rules", $"{HeaderWords.Rules(report.RuleBase)}; {HeaderWords.Options(report.Options)}");
            }
        }
    }

    private static void WriteClassification(ReportContent content, HtmlPage page)
    {
        var classification = content.Report.Classification;
        using (page.Section("Classification"))
        {
            page.Element("p", Phrases.Upper(ClassificationWords.Grade(classification.Grade)), ("class", "grade"));
            if (classification.Grade.Missing.Count > 0)
            {
                page.Element("p", "Settled by: " + string.Join(", ", classification.Grade.Missing.Select(content.Names.WithPath)), ("class", "note"));
            }

            using (page.Open("ul", ("class", "chips")))
            {
                foreach (var (words, truth) in ClassificationWords.Criteria(classification))
                {
                    using (page.Open("li"))
                    {
                        page.Mark(Phrases.Mark(truth), truth.DisplayName());
                        page.Text(words);
                    }
                }
            }
        }
    }
}
