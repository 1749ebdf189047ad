using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>Every fact that rules read: words, path, unit, limits, and each test of it with its constants.</summary>
internal static class FactsPage
{
    /// <summary>The facts that some rule, protocol or classification reads, in the order of the record.</summary>
    public static IReadOnlyList<Fact> FactsOf(BookContent content, FactUses uses)
    {
        var grade = content.RuleBase.Classification.Grade;
        var tested = new FactCatalog(grade).Facts.Where(f => uses.TestsOf(f).Any()).ToList();
        var derivedFrom = tested.SelectMany(f => FactUses.InputsOf(f, grade)).ToList();
        return [.. tested.Concat(derivedFrom).Append(grade).Concat(grade.Inputs).DistinctBy(f => f.Name).OrderBy(f => f.Path.Length == 0).ThenBy(f => f.Path.Contains("[]", StringComparison.Ordinal))];
    }

    public static BookPage Write(BookContent content)
    {
        var uses = new FactUses(content);
        var facts = FactsOf(content, uses);
        return new BookPage(BookParts.Facts, "Facts",
        [
            new Block.Paragraph(["What the rules read of a patient record: its path there, its unit and limits, and every test of it with its cut-offs. Of a list, “[]” stands for one of its entries."]),
            new Block.Fold(Phrases.Count(facts.Count, "fact"),
                [new Block.Bullets([.. facts.Select(f => new Item([new Inline.Link(Label(f), new Place(BookParts.Facts, Place.AnchorOf(f.Name)))]))])]) { IsForScreens = true },
            .. facts.Select(fact => Entry(fact, content, uses)),
        ]);
    }

    private static Block.Card Entry(Fact fact, BookContent content, FactUses uses)
    {
        var readers = uses.ReadersOf(fact).ToList();
        return new Block.Card(Place.AnchorOf(fact.Name), Tone.None,
        [
            new Block.Heading(2, [RuleWords.AsHeading(Label(fact))]),
            new Block.Terms([.. Terms(fact, content)]),
            .. Tests(fact, uses),
            .. readers.Count == 0 ? Array.Empty<Block>() : [new Block.Fold($"Read by {Phrases.Count(readers.Count, "rule")}", [new Block.Bullets([.. readers.Select(RuleWords.InList)])]) { IsForScreens = true }],
        ]);
    }

    /// <summary>A fact of a list's entry says of which: “kind” alone says little.</summary>
    public static string Label(Fact fact) => fact.ItemOf switch
    {
        { } list when FactCatalog.List(list) is { } known && !fact.Label.Contains(known.ItemLabel, StringComparison.Ordinal) => $"{fact.Label} of a {known.ItemLabel}",
        _ => fact.Label,
    };

    private static IEnumerable<Term> Terms(Fact fact, BookContent content)
    {
        if (fact.Path.Length > 0)
        {
            yield return new Term("Path", new Inline.Code(fact.Path));
        }

        var inputs = FactUses.InputsOf(fact, content.RuleBase.Classification.Grade).ToList();
        if (inputs.Count > 0)
        {
            yield return new Term("Follows from", [.. inputs.SelectMany((f, i) => new Inline[] { i == 0 ? "" : ", ", new Inline.Link(Label(f), new Place(BookParts.Facts, Place.AnchorOf(f.Name))) })]);
        }

        switch (fact)
        {
            case NumberFact number:
                yield return new Term("Limits", number.Limits + (number.Limits.WholeNumbersOnly ? ", whole numbers" : ""));
                break;
            case FlagFact:
                yield return new Term("Values", "yes or no");
                break;
            case ChoiceFact choice:
                yield return new Term("Values", string.Join(", ", choice.Values.Select(Words.Of)));
                break;
            case DateFact:
                yield return new Term("Values", "a date");
                break;
        }
    }

    private static IEnumerable<Block> Tests(Fact fact, FactUses uses)
    {
        var tests = uses.TestsOf(fact).ToList();
        if (tests.Count == 0)
        {
            yield break;
        }

        yield return new Block.Grid("Tests, and where they stand.", ["Test", "In"],
            [.. tests.Select(IReadOnlyList<Cell> (test) => [test.Key, new Cell([.. test.Value.Select(IReadOnlyList<Inline> (place) => [place])])])]);
    }
}
