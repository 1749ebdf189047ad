using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The charts. Each has its numbers as a table too: for readers that speak, for copying, and where no script runs.</summary>
internal static class ChartHtml
{
    /// <summary>The sections of the page.</summary>
    public static readonly (string Id, string Words)[] Contents =
    [
        ("flow", "Trial eligibility"), ("agreement", "Agreement of sources"), ("missing", "Missing facts"), ("grades", "Grades"), ("rules", "Rules"), ("list", "Patients"),
    ];

    public static void Write(PageContent content, HtmlPage page)
    {
        var summary = content.Summary;
        page.Element("p", "The charts need script; every number is in the tables below.", ("class", "note no-script"));
        WriteFlows(summary, page);
        WriteAgreement(summary, page);
        WriteMissing(content, page);
        WriteGrades(summary, page);
        WriteRules(summary, page);
        WriteRejects(summary, page);
    }

    private static void WriteFlows(CohortSummary summary, HtmlPage page)
    {
        using (page.Section("flow", "From the cohort to trial eligibility"))
        {
            if (summary.Eligibility.Count == 0)
            {
                page.Element("p", "No trial is among the chosen sources.");
                return;
            }

            page.Element("p", "Criterion by criterion, in the order of the protocol: who surely meets all so far, who is not excluded but whose record leaves something open, and who drops out at this step.", ("class", "note"));
            foreach (var (place, trial) in summary.Eligibility.Index())
            {
                page.Element("h3", $"{trial.Protocol}: {PageWords.Number(trial.Eligible)} eligible, {PageWords.Number(trial.Indeterminate)} open, {PageWords.Number(trial.Ineligible)} not eligible");
                page.Element("p", trial.Title, ("class", "note"));
                page.Chart("flow", place, $"Waterfall of the criteria of {trial.Protocol}. The numbers are in the table below.");
                page.Numbers(["Criterion", "Met", "Not met", "Unknown", "Only this not met", "Still not excluded", "Surely met so far"], trial.Criteria.Select(criterion =>
                    PageTable.Row(criterion.Text, criterion.Met, criterion.NotMet, criterion.Unknown, criterion.OnlyNotMet, criterion.RemainNotExcluded, criterion.RemainMet)));
            }
        }
    }

    private static void WriteAgreement(CohortSummary summary, HtmlPage page)
    {
        using (page.Section("agreement", "Where the sources stand"))
        {
            page.Element("p", "For how many patients a source is for an intervention, less those for whom it is against it, in percent of the cohort. An empty field: the source has no rule on it.", ("class", "note"));
            page.Chart("agreement", 0, "Heat map of interventions and sources. The numbers are in the table below.");
            page.Numbers(["Intervention and source", "For", "Against", "Both", "Trial only", "Undecided", "Silent"],
                from topic in summary.Agreement
                from source in topic.Sources
                select PageTable.Row($"{PageWords.Of(topic.Intervention)}: {source.Source}", source.For, source.Against, source.Both, source.TrialOnly, source.Undecided, source.Silent));
            PageTable.Write(page, "Patients whose true statements disagree", ["Disagreement", "Patients", "In all"],
                summary.Conflicts.Select(kind => PageTable.Row(PageWords.Of(kind.Kind), kind.Patients, kind.Conflicts)));
        }
    }

    private static void WriteMissing(PageContent content, HtmlPage page)
    {
        using (page.Section("missing", "Facts that are missing most"))
        {
            var facts = content.Summary.MissingFacts;
            if (facts.Count == 0)
            {
                page.Element("p", "No rule waits for a fact.");
                return;
            }

            page.Element("p", "How many decisions (rules, summed up over patients) wait for a fact, and for what share of the patients one does.", ("class", "note"));
            page.Chart("missing", 0, "Bars of missing facts. The numbers are in the table below.");
            page.Numbers(["Fact", "Decisions", "Patients"], facts.Select(fact => PageTable.Row($"{content.Facts.Words(fact.Fact)} ({fact.Fact})", fact.Decisions, fact.Patients)));
        }
    }

    private static void WriteGrades(CohortSummary summary, HtmlPage page)
    {
        using (page.Section("grades", "Grade by primary site"))
        {
            page.Element("p", "“open”: the record leaves more than one grade possible.", ("class", "note"));
            page.Chart("grades", 0, "Bars of grades by primary site. The numbers are in the table below.");
            page.Numbers(["Primary site", "G1", "G2", "G3", "NEC", "open", "Patients"],
                summary.GradeBySite.Select(site => PageTable.Row(PageWords.Of(site.Site), site.G1, site.G2, site.G3, site.Nec, site.Open, site.Patients)));
        }
    }

    private static void WriteRules(CohortSummary summary, HtmlPage page)
    {
        using (page.Section("rules", "Rules"))
        {
            page.Element("p", "The rules that are true most often; the table has all of them.", ("class", "note"));
            page.Chart("rules", 0, "Bars of rules that are true, unknown and false. The numbers are in the table below.");
            page.Numbers(["Rule", "True", "Unknown", "False"],
                summary.Rules.Select(rule => PageTable.Row($"{rule.Title} ({rule.Rule})", rule.True, rule.Unknown, rule.False)));
        }
    }

    private static void WriteRejects(CohortSummary summary, HtmlPage page)
    {
        if (summary.Rejects.Count > 0)
        {
            PageTable.Write(page, "Rejected records by fault", ["Code", "Records", "Faults"], summary.Rejects.Select(code => PageTable.Row(code.Code, code.Records, code.Errors)));
        }
    }

    private static void Chart(this HtmlPage page, string chart, int place, string label) => page.Element(
        "div", "", ("class", "chart"), ("data-chart", chart), ("data-place", PageWords.Number(place)), ("role", "img"), ("aria-label", label));

    private static void Numbers(this HtmlPage page, string[] heads, IEnumerable<string[]> rows)
    {
        using (page.Open("details", ("class", "numbers")))
        {
            page.Element("summary", "Numbers");
            PageTable.Write(page, null, heads, rows);
        }
    }
}
