using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>Which tests read a fact, and where they stand: in a rule, an entry criterion, the classification, or a named criterion.</summary>
internal sealed class FactUses
{
    private readonly Dictionary<string, Dictionary<string, List<Inline.Link>>> _tests = new(StringComparer.Ordinal);
    private readonly ILookup<string, RuleEntry> _readers;

    public FactUses(BookContent content)
    {
        foreach (var criterion in content.Criteria)
        {
            Add(criterion.Body, BookContent.To(criterion));
        }

        foreach (var guideline in content.RuleBase.Guidelines)
        {
            foreach (var entry in guideline.Rules.Select(rule => new RuleEntry(guideline.Source, rule)))
            {
                foreach (var criterion in BookContent.CriteriaOf(entry.Rule))
                {
                    Add(criterion, BookContent.To(entry));
                }

                foreach (var term in TermsOf(entry.Rule))
                {
                    Add(term.Anchor, "due: " + term, BookContent.To(entry));
                }
            }

            foreach (var criterion in guideline.Protocol?.Criteria ?? [])
            {
                Add(criterion.Criterion, BookContent.ToProtocol(guideline.Source.Id));
            }
        }

        foreach (var (words, criterion) in ClassificationPage.Derived(content.RuleBase.Classification))
        {
            Add(criterion, new Inline.Link("classification: " + words, new Place(BookParts.Classification)));
        }

        var grade = content.RuleBase.Classification.Grade;
        _readers = content.RuleBase.Rules.SelectMany(entry => ReadBy(entry.Rule, grade).Select(f => f.Name).Distinct().Select(fact => (fact, entry)))
            .ToLookup(pair => pair.fact, pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>The tests of a fact in words, each with the places where it stands, in the order of the rule base.</summary>
    public IEnumerable<KeyValuePair<string, List<Inline.Link>>> TestsOf(Fact fact) => _tests.GetValueOrDefault(fact.Name) ?? [];

    /// <summary>The rules that read a fact, in whatever way.</summary>
    public IEnumerable<RuleEntry> ReadersOf(Fact fact) => _readers[fact.Name];

    /// <summary>What a fact follows from; empty where it is recorded itself.</summary>
    public static IEnumerable<Fact> InputsOf(Fact fact, GradeFact grade) => fact == grade.StatedGradeDiffers
        ? [RecordedFacts.StatedGrade, RecordedFacts.Ki67, RecordedFacts.Mitoses]
        : fact.ReadFrom.Where(f => f != fact).DistinctBy(f => f.Name);

    private static IEnumerable<Fact> ReadBy(Rule rule, GradeFact grade)
    {
        var tested = BookContent.CriteriaOf(rule).SelectMany(c => CriterionNodes.Of(c)).SelectMany(n => CriterionNodes.FactsOf(n.Node))
            .Concat(TermsOf(rule).Select(t => t.Anchor));
        return tested.SelectMany(f => InputsOf(f, grade).Prepend(f));
    }

    private static IEnumerable<DateTerm> TermsOf(Rule rule) => new[] { rule.Outcome.Window?.Earliest, rule.Outcome.Window?.Latest }.OfType<DateTerm>();

    /// <summary>Adds the tests of a criterion, but not those of the named criteria in it, which stand for themselves.</summary>
    private void Add(Criterion criterion, Inline.Link place)
    {
        switch (criterion)
        {
            case Named:
                break;
            case All all:
                AddEach(all.Items, place);
                break;
            case Any any:
                AddEach(any.Items, place);
                break;
            case Not { Operand: Named or All or Any or Exists } not:
                Add(not.Operand, place);
                break;
            case Exists some:
                Add(some.Item, place);
                break;
            default:
                foreach (var fact in CriterionNodes.FactsOf(criterion is Not plain ? plain.Operand : criterion))
                {
                    Add(fact, criterion.Text, place);
                }

                break;
        }
    }

    private void AddEach(CriterionList items, Inline.Link place)
    {
        foreach (var item in items)
        {
            Add(item, place);
        }
    }

    private void Add(Fact fact, string test, Inline.Link place)
    {
        if (!_tests.TryGetValue(fact.Name, out var ofFact))
        {
            _tests.Add(fact.Name, ofFact = new Dictionary<string, List<Inline.Link>>(StringComparer.Ordinal));
        }

        if (!ofFact.TryGetValue(test, out var places))
        {
            ofFact.Add(test, places = []);
        }

        if (!places.Contains(place))
        {
            places.Add(place);
        }
    }
}
