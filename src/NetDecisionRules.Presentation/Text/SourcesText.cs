using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Sources: those that a report cites, or all of a rule base.</summary>
internal static class SourcesText
{
    /// <summary>The sources that a report names, with those that they are known through.</summary>
    public static void WriteCited(ReportContent content, TextPage page)
    {
        if (content.Cited.Count == 0)
        {
            return;
        }

        page.Heading("SOURCES CITED");
        foreach (var source in content.Cited)
        {
            page.Hanging(2, 6, $"{source.Id}: {Citations.Full(source)}");
        }

        foreach (var known in Citations.KnownThrough(content.Cited))
        {
            page.Hanging(2, 6, known);
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
