using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>Every intervention and line of treatment with what each source says of it.</summary>
internal static class ConcordancePage
{
    public static BookPage Write(BookContent content) => new(BookParts.Concordance, "Side by side",
    [
        new Block.Paragraph(["What each source says of a treatment or test, whatever the patient. Each word leads to its rule, which says when it holds. An empty cell: the source has no rule on it."]),
        .. Part("Treatments", "Treatment", Topic.Treatment, content),
        .. Part("Imaging", "Imaging", Topic.Imaging, content),
        .. Part("Diagnostics and teamwork", "Step", Topic.Diagnostics, content),
    ]);

    private static IEnumerable<Block> Part(string name, string head, Topic topic, BookContent content)
    {
        var rules = content.RuleBase.Rules.Where(r => RuleWords.Advises(r.Rule) && Topics.Of(r.Rule.Outcome.Intervention) == topic).ToList();
        if (rules.Count == 0)
        {
            yield break;
        }

        var sources = rules.Select(r => r.Source.Id).Distinct().ToList();
        var rows = rules.GroupBy(r => (r.Rule.Outcome.Intervention, r.Rule.Outcome.Line)).OrderBy(g => AdviceOrder.Of(g.Key.Intervention)).ThenBy(g => AdviceOrder.Of(g.Key.Line)).ToList();
        yield return new Block.Heading(2, [name]);
        yield return new Block.Grid(name + " by line, and what each source says of them.", [head, .. sources.Select(s => BookContent.ToSource(s))],
        [
            .. rows.Select(IReadOnlyList<Cell> (row) =>
            [
                Cell.Of(Name(row.Key)),
                .. sources.Select(source => new Cell([.. row.Where(r => r.Source.Id == source).OrderBy(r => AdviceOrder.Of(r.Rule.Outcome.Stance)).Select(LinkTo)])),
            ]),
        ], GridLook.Matrix);
        yield return new Block.Fold($"{name} as a list, with the titles of the rules",
        [
            new Block.Bullets([.. rows.Select(row => new Item([new Inline.Strong(Name(row.Key))]) { Below = [.. row.Select(InList)] })]),
        ]);
    }

    private static string Name((Intervention Intervention, TherapyLine Line) row) => $"{Phrases.Upper(Phrases.InShort(row.Intervention))}, {row.Line.DisplayName()}";

    private static Item InList(RuleEntry rule) =>
        new([rule.Source.Id + ": ", new Inline.Toned(RuleWords.Short(rule.Rule.Outcome.Stance), RuleWords.ToneOf(rule.Rule)), " – ", BookContent.To(rule, rule.Rule.Title)]);

    private static IReadOnlyList<Inline> LinkTo(RuleEntry rule) =>
        [BookContent.To(rule, RuleWords.Short(rule.Rule.Outcome.Stance)) with { Tone = RuleWords.ToneOf(rule.Rule), Hint = rule.Rule.Title }];
}
