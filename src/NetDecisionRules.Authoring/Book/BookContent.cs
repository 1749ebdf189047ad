using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book;

/// <summary>What the pages are made from, and where each thing stands.</summary>
internal sealed class BookContent
{
    private readonly ILookup<string, RuleEntry> _rulesByCriterion;
    private readonly ILookup<string, string> _protocolsByCriterion;

    public BookContent(RuleBase ruleBase, CaseShelf? shelf)
    {
        RuleBase = ruleBase;
        HasCases = shelf is not null;
        Shelf = shelf ?? CaseShelf.Empty;
        Names = new FactNames(ruleBase, new FactCatalog(ruleBase.Classification.Grade).Facts);
        Criteria =
        [
            .. RuleBaseCriteria.Of(ruleBase).SelectMany(c => NamedIn(c.Criterion)).DistinctBy(n => n.Name).OrderBy(n => n.Name, StringComparer.Ordinal),
        ];
        _rulesByCriterion = ruleBase.Rules.SelectMany(r => CriteriaOf(r.Rule).SelectMany(NamedIn).Select(n => n.Name).Distinct().Select(n => (n, r)))
            .ToLookup(pair => pair.n, pair => pair.r, StringComparer.Ordinal);
        _protocolsByCriterion = ruleBase.Guidelines.Where(g => g.Protocol is not null)
            .SelectMany(g => g.Protocol!.Criteria.SelectMany(c => NamedIn(c.Criterion)).Select(n => n.Name).Distinct().Select(n => (n, g.Source.Id)))
            .ToLookup(pair => pair.n, pair => pair.Id, StringComparer.Ordinal);
    }

    public RuleBase RuleBase { get; }

    /// <summary>Whether a folder of cases was there to read.</summary>
    public bool HasCases { get; }

    public CaseShelf Shelf { get; }

    public FactNames Names { get; }

    /// <summary>Every named criterion once, by name.</summary>
    public IReadOnlyList<Named> Criteria { get; }

    /// <summary>The rules whose condition or emphasis speaks of a named criterion, directly or through another.</summary>
    public IEnumerable<RuleEntry> RulesUsing(Named criterion) => _rulesByCriterion[criterion.Name];

    /// <summary>The protocols that speak of a named criterion: ids of their sources.</summary>
    public IEnumerable<string> ProtocolsUsing(Named criterion) => _protocolsByCriterion[criterion.Name];

    public static IEnumerable<Criterion> CriteriaOf(Rule rule) => new[] { rule.Condition, rule.Emphasis }.OfType<Criterion>();

    public static IEnumerable<Named> NamedIn(Criterion criterion) => CriterionNodes.Of(criterion).Select(n => n.Node).OfType<Named>();

    public static Inline.Link To(RuleEntry rule, string? text = null) => new(text ?? rule.Id, PlaceOf(rule));

    public static Inline.Link To(Named criterion) => new(criterion.Words, new Place(BookParts.Vocabulary, Place.AnchorOf(criterion.Name)));

    public static Inline.Link ToSource(string source, string? text = null) => new(text ?? source, new Place(BookParts.SourcePage(source)));

    public static Inline.Link ToProtocol(string source, string? text = null) => new(text ?? source, new Place(BookParts.SourcePage(source), BookParts.Protocol));

    public static Inline.Link To(BookCase shown) => new(shown.Name, shown.Place);

    public static Place PlaceOf(RuleEntry rule) => new(BookParts.SourcePage(rule.Source.Id), rule.Rule.Slug);
}

/// <summary>The pages of the book. An anchor that begins with a line below is the book's own: no rule's id can be one.</summary>
internal static class BookParts
{
    public const string Index = "index";
    public const string Concordance = "concordance";
    public const string Vocabulary = "vocabulary";
    public const string Facts = "facts";
    public const string Classification = "classification";
    public const string Cases = "cases/index";
    public const string Protocol = "_protocol";

    public static string SourcePage(string source) => "sources/" + source;

    /// <summary>What stands at the head of every page.</summary>
    public static IReadOnlyList<Inline.Link> Navigation(bool hasCases)
    {
        Inline.Link[] always =
        [
            new("Rule book", new Place(Index)), new("Side by side", new Place(Concordance)), new("Vocabulary", new Place(Vocabulary)),
            new("Facts", new Place(Facts)), new("Classification", new Place(Classification)),
        ];
        return hasCases ? [.. always, new("Cases", new Place(Cases))] : always;
    }
}
