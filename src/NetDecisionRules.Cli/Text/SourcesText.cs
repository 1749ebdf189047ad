using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>Sources: those that a report cites, or all of a rule base.</summary>
internal static class SourcesText
{
    /// <summary>The sources that a report names, with those that they are known through.</summary>
    public static void WriteCited(DecisionReport report, RuleBase ruleBase, TextPage page)
    {
        var cited = report.Recommendations.SelectMany(r => new[] { r.Source.Id, r.Source.Via })
            .Append(report.Classification.Grade.Rule?.Split('/')[0])
            .Concat(report.Eligibility.Select(e => e.Protocol))
            .Concat(report.Undetermined.Select(u => u.Rule.Split('/')[0]))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sources = ruleBase.Guidelines.Select(g => g.Source).Where(s => cited.Contains(s.Id)).ToList();
        if (sources.Count == 0)
        {
            return;
        }

        page.Heading("SOURCES CITED");
        foreach (var source in sources)
        {
            page.Hanging(2, 6, $"{source.Id}: {Citations.Full(source)}");
        }
    }

    /// <summary>Every source of a rule base.</summary>
    public static void WriteAll(RuleBase ruleBase, TextWriter writer)
    {
        var page = new TextPage(writer);
        foreach (var guideline in ruleBase.Guidelines)
        {
            var source = guideline.Source;
            page.Line(0, source.Id);
            page.Line(2, source.Title);
            page.Line(2, Citations.Full(source));
            page.Line(2, $"published by {Phrases.Day(source.PublishedBy)}; {Contents(guideline)}; {Reading(source)}");
            page.Blank();
        }

        page.Line(0, $"{Phrases.Count(ruleBase.Guidelines.Count, "source")}, rules version {ruleBase.Version}, {ruleBase.Fingerprint}");
    }

    private static string Contents(Guideline guideline) => Phrases.Count(guideline.Rules.Count, "rule")
        + (guideline.Protocol is { } protocol ? $" and {Phrases.Number(protocol.Criteria.Count)} trial criteria" : "");

    private static string Reading(Source source) => source.Via is { } via ? "known through " + via : "read in the original";
}
