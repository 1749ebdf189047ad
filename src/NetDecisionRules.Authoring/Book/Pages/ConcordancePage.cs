using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Cli.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>Every intervention and line of treatment with what each source says of it.</summary>
internal static class ConcordancePage
{
    public static BookPage Write(BookContent content) => new(BookParts.Concordance, "Side by side",
    [
        new Block.Paragraph(["What each source says of a treatment or test, whatever the patient. Each word leads to its rule, which says when it holds. An empty cell: the source has no rule on it."]),
        .. Part("Treatment", Topic.Treatment, content),
        .. Part("Imaging", Topic.Imaging, content),
        .. Part("Diagnostics and teamwork", Topic.Diagnostics, content),
    ]);

    private static IEnumerable<Block> Part(string name, Topic topic, BookContent content)
    {
        var rules = content.RuleBase.Rules.Where(r => RuleWords.Advises(r.Rule) && Topics.Of(r.Rule.Outcome.Intervention) == topic).ToList();
        if (rules.Count == 0)
        {
            yield break;
        }

        var sources = rules.Select(r => r.Source.Id).Distinct().ToList();
        var rows = rules.GroupBy(r => (r.Rule.Outcome.Intervention, r.Rule.Outcome.Line)).OrderBy(g => g.Key.Intervention).ThenBy(g => g.Key.Line);
        yield return new Block.Heading(2, [name]);
        yield return new Block.Grid("Treatments and tests by line, and the sources.", ["", .. sources],
        [
            .. rows.Select(IReadOnlyList<Cell> (row) =>
            [
                Cell.Of(new Inline.Strong(Phrases.Upper(Phrases.Of(row.Key.Intervention))), ", " + Phrases.Of(row.Key.Line)),
                .. sources.Select(source => new Cell([.. row.Where(r => r.Source.Id == source).OrderBy(r => r.Rule.Outcome.Stance).Select(LinkTo)])),
            ]),
        ], GridLook.Matrix);
    }

    private static IReadOnlyList<Inline> LinkTo(RuleEntry rule) =>
        [BookContent.To(rule, RuleWords.Short(rule.Rule.Outcome.Stance)) with { Tone = RuleWords.ToneOf(rule.Rule), Hint = rule.Rule.Title }];
}
