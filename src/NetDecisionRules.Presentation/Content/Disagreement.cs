using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>A disagreement for reading.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sides">Who says what.</param>
/// <param name="Difference">What makes the difference; empty where the disagreement is not between sides.</param>
internal sealed record Disagreement(string Title, IReadOnlyList<(string Words, string Names)> Sides, string Difference)
{
    public static IEnumerable<Disagreement> Of(ReportContent content) => content.Report.Conflicts.Select(conflict => Of(conflict, content));

    private static Disagreement Of(Conflict conflict, ReportContent content)
    {
        var rules = conflict.Rules.Select(id => content.RuleBase.TryFind(id, out var entry) ? entry : null).OfType<RuleEntry>().ToList();
        if (rules.Count == 0)
        {
            return new Disagreement(conflict.Text, [], "");
        }

        var subject = Phrases.InShort(rules[0].Rule.Outcome.Intervention);
        return conflict.Kind switch
        {
            ConflictKind.OpposingStances => new(subject + ": some for it, some against",
                [.. rules.GroupBy(r => r.Rule.Outcome.Stance).OrderBy(g => AdviceOrder.Of(g.Key)).Select(g => (g.Key.DisplayName(), g.Key is Stance.Caution or Stance.Avoid ? Titles(g) : Sources(g)))], DifferenceIn(conflict, content)),
            ConflictKind.RivalFirstLine => new("First line: more than one treatment is recommended",
                [.. rules.GroupBy(r => r.Rule.Outcome.Intervention).Select(g => (Phrases.InShort(g.Key), Sources(g)))], DifferenceIn(conflict, content)),
            ConflictKind.SourceAgainstItself => new($"{rules[0].Source.Id} contradicts itself", [("says", rules[0].Rule.Title), .. rules[0].Rule.Notes.Select(n => ("but", n))], ""),
            ConflictKind.OffLabel => new(
                $"{subject}: advised outside its {LabelOf(content.Report.Options)} label for this patient", [("by", Sources(rules))], ""),
        };
    }

    private static string LabelOf(DecisionOptions options) => Phrases.InShort(
        options.Jurisdiction ?? throw new ArgumentException("The report names an off-label use, but no jurisdiction.", nameof(options)));

    private static string DifferenceIn(Conflict conflict, ReportContent content) =>
        content.Facts.Of(conflict.Facts) is { Length: > 0 } facts ? facts : "nothing recorded: all sides rest on the same facts";

    private static string Sources(IEnumerable<RuleEntry> rules) => string.Join(", ", rules.Select(r => r.Source).Distinct().Select(WithYear));

    private static string Titles(IEnumerable<RuleEntry> rules) => string.Join("; ", rules.Select(r => $"{WithYear(r.Source)}: {r.Rule.Title}"));

    private static string WithYear(Source source) =>
        source.Id.Contains(Phrases.Number(source.Year), StringComparison.Ordinal) ? source.Id : $"{source.Id} ({Phrases.Number(source.Year)})";
}
