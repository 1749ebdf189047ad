using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Presentation.Html;

/// <summary>The sources side by side, and the outcomes in studies. On a phone a row is a block, and each cell says what it is.</summary>
internal static class TableHtml
{
    public static void WriteSideBySide(ReportContent content, HtmlPage page)
    {
        var table = SideBySide.Of(content.Report, content.RuleBase);
        if (table.IsEmpty)
        {
            return;
        }

        var heads = table.Columns.Select(c => $"{Phrases.Upper(Phrases.InShort(c.Intervention))}, {c.Line.DisplayName()}").ToList();
        using (page.Section("Side by side"))
        using (page.Open("table"))
        {
            page.Element("caption", "What each source says for this patient. “open” waits for facts; “no” has rules on it, of which none applies.");
            WriteHead(page, ["Source", .. heads]);
            using (page.Open("tbody"))
            {
                foreach (var row in table.Rows)
                {
                    using (page.Open("tr"))
                    {
                        using (page.Open("th", ("scope", "row")))
                        {
                            page.SourceLink(row.Source);
                        }

                        foreach (var (cell, head) in row.Cells.Zip(heads))
                        {
                            page.Element("td", string.Join("; ", cell.Select(WordOf)), ("class", ClassOf(cell)), ("data-label", head));
                        }
                    }
                }
            }
        }
    }

    public static void WriteOutcomes(ReportContent content, HtmlPage page)
    {
        if (content.Outcomes.Count == 0)
        {
            return;
        }

        string[] heads = ["Population", "Treatment", "Response", "PFS", "OS", "Remark"];
        using (page.Section("Outcomes in studies"))
        using (page.Open("table"))
        {
            page.Element("caption", "Medians in months, with their 95 % confidence intervals as printed. PFS: progression-free survival; OS: overall survival; NE: not estimated; NA: not available.");
            WriteHead(page, heads);
            using (page.Open("tbody"))
            {
                foreach (var group in content.Outcomes)
                {
                    WriteArms(group, heads, page);
                }
            }
        }
    }

    private static void WriteArms(OutcomeGroup group, string[] heads, HtmlPage page)
    {
        for (var index = 0; index < group.Arms.Count; index++)
        {
            var arm = group.Arms[index];
            using (page.Open("tr"))
            {
                if (index == 0)
                {
                    page.Element("th", $"{group.Letter}: {group.Population}", ("scope", "rowgroup"), ("rowspan", Phrases.Number(group.Arms.Count)));
                }

                (string Text, string Class)[] cells =
                [
                    (arm.Treatment, "some"),
                    (OutcomeGroup.Percent(arm.OrrPercent), "figure"),
                    (OutcomeGroup.Months(arm.PfsMonths, arm.PfsInterval), "figure"),
                    (OutcomeGroup.Months(arm.OsMonths, arm.OsInterval), "figure"),
                    (arm.Remark ?? "", arm.Remark is null ? "none" : "some"),
                ];
                foreach (var (cell, head) in cells.Zip(heads.Skip(1)))
                {
                    page.Element("td", cell.Text, ("class", cell.Class), ("data-label", head));
                }
            }
        }
    }

    private static void WriteHead(HtmlPage page, IEnumerable<string> heads)
    {
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var head in heads)
            {
                page.Element("th", head, ("scope", "col"));
            }
        }
    }

    private static string WordOf(Standing standing) => standing switch
    {
        Standing.Recommend => "recommend",
        Standing.Consider => "consider",
        Standing.TrialOnly => "trial only",
        Standing.Caution => "against",
        Standing.Avoid => "avoid",
        Standing.Undecided => "open",
        Standing.Silent => "no",
        Standing.NoRule => "",
    };

    private static string ClassOf(IReadOnlyList<Standing> cell) => cell.Count > 1 ? "open" : cell[0] switch
    {
        Standing.Recommend => "for",
        Standing.Consider or Standing.TrialOnly => "maybe",
        Standing.Caution or Standing.Avoid => "against",
        Standing.Undecided => "open",
        Standing.Silent or Standing.NoRule => "none",
    };
}
