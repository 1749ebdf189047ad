using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>A source with all its rules and, where it is a trial, its entry criteria.</summary>
internal static class SourcePage
{
    public static BookPage Write(Guideline guideline, BookContent content)
    {
        var source = guideline.Source;
        return new BookPage(BookParts.SourcePage(source.Id), source.Title,
        [
            new Block.Terms([.. Terms(source, content)]),
            .. Contents(guideline),
            .. guideline.Protocol is { } protocol ? Protocol(source, protocol, content) : [],
            .. guideline.Rules.Count == 0 ? Array.Empty<Block>() : [new Block.Heading(2, ["Rules in full"])],
            .. guideline.Rules.Select(rule => new RuleCard(content, new RuleEntry(source, rule)).Write()),
        ]);
    }

    /// <summary>The DOI as a link whose text is the DOI, so that paper keeps it.</summary>
    public static Inline Doi(string doi) => new Inline.Outside("doi:" + doi, "https://doi.org/" + Escaped(doi));

    private static string Escaped(string doi) => string.Concat(doi.Select(c => "/()-._;:".Contains(c, StringComparison.Ordinal) ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    private static IEnumerable<Term> Terms(Source source, BookContent content)
    {
        yield return new Term("Id", new Inline.Code(source.Id));
        yield return new Term("Citation", Citations.WithYear(source));
        if (source.Doi is { } doi)
        {
            yield return new Term("DOI", Doi(doi));
        }

        if (source.Registry is { } registry)
        {
            yield return new Term("Registry", registry);
        }

        yield return new Term("Published", "by " + Phrases.Day(source.PublishedBy));
        yield return source.Via is { } via
            ? new Term("Known through", BookContent.ToSource(via), ". A rule whose place does not say so was read in the source itself.")
            : new Term("Known", "read in the original");
        var leading = content.RuleBase.Guidelines.Where(g => g.Source.Via == source.Id).Select(g => g.Source.Id).ToList();
        if (leading.Count > 0)
        {
            yield return new Term("Leads to", [.. leading.SelectMany((id, i) => new Inline[] { i == 0 ? "" : ", ", BookContent.ToSource(id) })]);
        }
    }

    private static IEnumerable<Block> Contents(Guideline guideline)
    {
        if (guideline.Rules.Count > 0)
        {
            yield return new Block.Heading(2, [Phrases.Count(guideline.Rules.Count, "rule")]);
            yield return new Block.Bullets(
            [
                .. guideline.Rules.Select(rule => new Item(
                [
                    BookContent.To(new RuleEntry(guideline.Source, rule), rule.Title), " – ", new Inline.Toned(RuleWords.AdviceInShort(rule), RuleWords.ToneOf(rule)),
                ])),
            ]);
        }
    }

    private static IEnumerable<Block> Protocol(Source source, Protocol protocol, BookContent content) =>
    [
        new Block.Heading(2, ["Entry criteria of the trial"], BookParts.Protocol),
        new Block.Paragraph(["A patient is eligible when every criterion is true, not eligible when one is false, and not decided while one is unknown and none is false."]),
        new Block.Bullets([.. protocol.Criteria.Select(c => CriterionTree.ItemOf(c.Criterion, new Inline.Code(c.Id), " – "))], ListLook.Numbered),
        .. RuleCard.PassagesOf(source.Id),
        .. CaseLists.OfProtocol(source.Id, content),
    ];
}
