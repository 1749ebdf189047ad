using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The criteria that rules share: their words, what they mean, and who uses them.</summary>
internal static class VocabularyPage
{
    private const string Title = "Vocabulary";

    /// <summary>How many rules are named without being asked for.</summary>
    private const int Few = 4;

    public static BookPage Write(BookContent content)
    {
        if (content.Criteria.Count == 0)
        {
            return new BookPage(BookParts.Vocabulary, Title, [new Block.Paragraph(["No rule uses a criterion with a name."])]);
        }

        var criteria = content.Criteria.OrderBy(c => c.Words, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Name, StringComparer.Ordinal).ToList();
        return new BookPage(BookParts.Vocabulary, Title,
        [
            new Block.Paragraph(["Criteria with a name, in the order of their words. A name means the same wherever it stands; what it means stands below it."]),
            new Block.Fold(criteria.Count == 1 ? "1 criterion" : Phrases.Number(criteria.Count) + " criteria",
                [new Block.Bullets([.. criteria.Select(c => new Item([BookContent.To(c)]))])]) { IsForScreens = true },
            .. criteria.Select(c => Entry(c, content)),
        ]);
    }

    private static Block.Card Entry(Named criterion, BookContent content) => new(Place.AnchorOf(criterion.Name), Tone.None,
    [
        new Block.Heading(2, [RuleWords.AsHeading(criterion.Words)]),
        new Block.Paragraph([new Inline.Code(criterion.Name)]),
        CriterionTree.Of(criterion.Body),
        .. Uses(criterion, content),
    ]);

    private static IEnumerable<Block> Uses(Named criterion, BookContent content)
    {
        var rules = content.RulesUsing(criterion).ToList();
        var protocols = content.ProtocolsUsing(criterion).ToList();
        var classifying = ClassificationPage.Derived(content.RuleBase.Classification).Where(d => BookContent.NamedIn(d.Criterion).Any(n => n.Name == criterion.Name)).ToList();
        if (rules.Count > Few)
        {
            yield return new Block.Fold($"Used by {Phrases.Count(rules.Count, "rule")}", [new Block.Bullets([.. rules.Select(RuleWords.InList)])]) { IsForScreens = true };
        }
        else if (rules.Count > 0)
        {
            yield return new Block.Paragraph(["Used by ", .. Separated(rules.Select(r => BookContent.To(r)))]);
        }

        if (protocols.Count > 0)
        {
            yield return new Block.Paragraph([protocols.Count == 1 ? "Used by the protocol " : "Used by the protocols ", .. Separated(protocols.Select(p => BookContent.ToProtocol(p)))]);
        }

        if (classifying.Count > 0)
        {
            yield return new Block.Paragraph(["Used by the ", new Inline.Link("classification", new Place(BookParts.Classification))]);
        }
    }

    private static IEnumerable<Inline> Separated(IEnumerable<Inline> links) => links.SelectMany((link, i) => i == 0 ? new[] { link } : [", ", link]);
}
