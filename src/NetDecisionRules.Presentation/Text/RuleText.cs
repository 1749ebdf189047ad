using NetDecisionRules.Guidelines;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Text;

/// <summary>Rules for reading: the list of all, or one in full.</summary>
internal static class RuleText
{
    private const int LabelWidth = 12;

    /// <summary>How many cases are named; the JSON form names them all.</summary>
    private const int CasesShown = 4;

    public static void WriteAll(RuleBase ruleBase, TextWriter writer)
    {
        var page = new TextPage(writer);
        foreach (var group in ruleBase.Rules.GroupBy(r => r.Source))
        {
            page.Hanging(0, 2, group.Key.Id + ": " + Citations.Full(group.Key));
            var idWidth = group.Max(entry => entry.Id.Length) + 2;
            foreach (var entry in group)
            {
                page.Field(2, entry.Id, idWidth, InShort(entry.Rule));
                page.Line(6, entry.Rule.Title);
            }

            page.Blank();
        }

        page.Line(0, $"{Phrases.Count(ruleBase.Rules.Count, "rule")}, version {ruleBase.Version}, {ruleBase.Fingerprint}");
    }

    public static void Write(RuleEntry entry, TextWriter writer)
    {
        var page = new TextPage(writer);
        var (source, rule) = (entry.Source, entry.Rule);
        page.Line(0, entry.Id);
        page.Line(0, rule.Title);
        page.Blank();
        page.Field(0, "Source", LabelWidth, source.Title);
        page.Field(0, "", LabelWidth, Citations.Full(source));
        page.Field(0, "Place", LabelWidth, rule.Locator + Reading(source, rule));
        page.Field(0, "Then", LabelWidth, Advice(rule));
        if (rule.Outcome.Window is { } window)
        {
            page.Field(0, "Due", LabelWidth, Phrases.Of(window));
        }

        if (rule.Emphasis is { } emphasis)
        {
            page.Field(0, "Emphasized", LabelWidth, "when " + emphasis.Text);
        }

        if (Citations.Evidence(rule.EvidenceLevel, rule.RecommendationGrade) is { } evidence)
        {
            page.Field(0, "Evidence", LabelWidth, evidence);
        }

        foreach (var note in rule.Notes)
        {
            page.Field(0, "Note", LabelWidth, note);
        }

        foreach (var passage in Passages.OfRule(entry.Id))
        {
            page.Field(0, "Passage", LabelWidth, FormattableString.Invariant($"{passage.Source}, {passage.Heading}, paragraph {passage.Paragraph}: {passage.KeyPoint}"));
        }

        page.Field(0, "When", LabelWidth, rule.Condition.Text);
        page.Blank();
        CriterionTree.Write(rule.Condition, page);
        page.Blank();
        WriteCases(CaseIndex.OfRule(entry.Id), page);
    }

    private static void WriteCases(RuleCases cases, TextPage page)
    {
        foreach (var (truth, names) in new[] { ("true", cases.True), ("false", cases.False), ("unknown", cases.Unknown) })
        {
            var shown = string.Join(", ", names.Take(CasesShown)) + (names.Count > CasesShown ? ", …" : "");
            page.Field(0, "Cases", LabelWidth, $"{truth} in {Phrases.Count(names.Count, "case")}{(names.Count == 0 ? "" : ": " + shown)}");
        }
    }

    private static string Advice(Rule rule) => rule switch
    {
        { IsClassification: true } => "classification",
        { Outcome.Stance: Stance.Notice } => "note",
        _ => $"{rule.Outcome.Intervention.DisplayName()}, {Phrases.Of(rule.Outcome.Stance, rule.Outcome.Line)}",
    };

    /// <summary>The advice for a table: RLT needs no words beside it.</summary>
    private static string InShort(Rule rule) => rule.IsClassification || rule.Outcome.Stance == Stance.Notice
        ? Advice(rule)
        : Phrases.InShort(rule.Outcome);

    private static string Reading(Source source, Rule rule) => source.Via is { } via && !rule.WasSeen ? $" (in {via}, through which the source is known)" : "";
}
