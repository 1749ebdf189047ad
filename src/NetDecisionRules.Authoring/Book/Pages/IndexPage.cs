using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Presentation;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The first page: what the book is, how to read it, and its sources.</summary>
internal static class IndexPage
{
    public const string Title = "Rule book: radioligand therapy in neuroendocrine tumors";

    public static BookPage Write(BookContent content) => new(BookParts.Index, Title,
    [
        new Block.Paragraph(["What guidelines, labels, trials and expert opinions say of radioligand therapy (RLT) and what stands beside it, as rules: when a statement applies, and what it then advises. Each rule stands here in words, with its source, its evidence and the invented patients that show it."]),
        new Block.Paragraph(["It supports a decision of physicians and does not make one. A rule says what its source says; where sources disagree, both stand here."]),
        new Block.Terms(
        [
            new Term("Rules", $"version {content.RuleBase.Version}: {Phrases.Count(content.RuleBase.Rules.Count, "rule")} of {Phrases.Count(content.RuleBase.Guidelines.Count, "source")}"),
            new Term("Fingerprint", new Inline.Code(content.RuleBase.Fingerprint)),
            new Term("Cases", [new Block.Paragraph(Cases(content))]),
        ]),
        new Block.Heading(2, ["Sources"]),
        Sources(content),
        .. Protocols(content),
        new Block.Heading(2, ["How to read a rule"]),
        new Block.Bullets(
        [
            new Item([new Inline.Strong("True"), ": the facts of the patient meet the whole condition. The advice applies."]),
            new Item([new Inline.Strong("False"), ": some fact excludes it. The source says nothing for this patient by this rule."]),
            new Item([new Inline.Strong("Unknown"), ": the record leaves it open. A fact that is not recorded is not a “no”: it may be anything. A report then names the facts that would decide."]),
        ]),
        new Block.Paragraph(["A range counts as what it says: Ki-67 of 3–20 % leaves “Ki-67 ≥ 10 %” unknown, and makes “Ki-67 ≤ 20 %” true. “All of these” is false as soon as one part is false; “at least one of these” is true as soon as one part is true. ",
            "Words that lead to the ", new Inline.Link("vocabulary", new Place(BookParts.Vocabulary)), " mean the same in every rule."]),
        new Block.Heading(2, ["What the advice means"]),
        new Block.Terms([.. Stances()]),
        new Block.Heading(2, ["Where to look"]),
        new Block.Bullets(
        [
            Where("Side by side", BookParts.Concordance, "every treatment and test with what each source says of it"),
            Where("Vocabulary", BookParts.Vocabulary, "the criteria that rules share, and what exactly they mean"),
            Where("Facts", BookParts.Facts, "what rules read of a patient, with units, limits and every cut-off"),
            Where("Classification", BookParts.Classification, "how a patient is graded and classified"),
            .. content.HasCases ? [Where("Cases", BookParts.Cases, "invented patients, and what must come out for them")] : Array.Empty<Item>(),
        ]),
    ]);

    private static Item Where(string name, string page, string words) => new([new Inline.Link(name, new Place(page)), ": " + words]);

    private static IReadOnlyList<Inline> Cases(BookContent content) => content.HasCases
        ? [new Inline.Link(Phrases.Count(content.Shelf.Cases.Count, "case"), new Place(BookParts.Cases)), content.Shelf.Cases.Count(c => c.Failures.Count > 0) is > 0 and var failing ? $", of which {Phrases.Number(failing)} {(failing == 1 ? "fails" : "fail")} with these rules" : ""]
        : ["this book was made without cases"];

    private static IEnumerable<Term> Stances() => Enum.GetValues<Stance>().OrderBy(AdviceOrder.Of).Select(stance => new Term(Phrases.Upper(stance.DisplayName()), stance switch
    {
        Stance.Recommend => "the source recommends it",
        Stance.Consider => "the source names it as a choice",
        Stance.TrialOnly => "the source wants it within a clinical trial",
        Stance.Caution => "the source names a factor against it; others may outweigh it",
        Stance.Avoid => "the source says not to do it",
        Stance.Notice => "something to know; no advice for or against",
    }));

    private static Block.Grid Sources(BookContent content) => new("Every source. Published: the last possible day of the date as it is stated.",
        ["Source", "Title and citation", "Year", "Published by", "Known through", "Rules"],
        [
            .. content.RuleBase.Guidelines.Select(IReadOnlyList<Cell> (g) =>
            [
                Cell.Of(BookContent.ToSource(g.Source.Id)),
                new Cell([g.Source.Title], Citation(g.Source)),
                Phrases.Number(g.Source.Year),
                Phrases.Day(g.Source.PublishedBy),
                g.Source.Via is { } via ? Cell.Of(BookContent.ToSource(via)) : "itself",
                Phrases.Number(g.Rules.Count) + (g.Protocol is { } protocol ? ", and " + EntryCriteria(protocol) : ""),
            ]),
        ]);

    private static IReadOnlyList<Inline> Citation(Source source) => source.Doi is { } doi
        ? [Citations.WithYear(source) + ", ", SourcePage.Doi(doi), Citations.Registry(source)]
        : [Citations.WithYear(source) + Citations.Registry(source)];

    private static IEnumerable<Block> Protocols(BookContent content)
    {
        var trials = content.RuleBase.Guidelines.Where(g => g.Protocol is not null).ToList();
        return trials.Count == 0 ? [] :
        [
            new Block.Heading(2, ["Trial protocols"]),
            new Block.Bullets([.. trials.Select(g => new Item([BookContent.ToProtocol(g.Source.Id), $": {g.Source.Title}, {EntryCriteria(g.Protocol!)}"]))]),
        ];
    }

    private static string EntryCriteria(Protocol protocol) => Phrases.Number(protocol.Criteria.Count) + (protocol.Criteria.Count == 1 ? " entry criterion" : " entry criteria");
}
