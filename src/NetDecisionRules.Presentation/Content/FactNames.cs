using System.Globalization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>A path of a record in words: <c>tumor.ki67Percent</c> is Ki-67, <c>treatments[1].outcome</c> the outcome of treatment 2.</summary>
internal sealed class FactNames
{
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);

    /// <summary>Names of the facts that rules read.</summary>
    /// <param name="ruleBase">The rules.</param>
    /// <param name="more">Facts that no rule reads, but somebody tells of.</param>
    public FactNames(RuleBase ruleBase, params IEnumerable<Fact> more)
    {
        foreach (var list in (ListFact[])[RecordedFacts.Imaging, RecordedFacts.Treatments, RecordedFacts.Goals])
        {
            _items[list.Path] = list.ItemLabel;
        }

        AddFact(ruleBase.Classification.Grade);
        foreach (var criterion in CriteriaOf(ruleBase))
        {
            Add(criterion);
        }

        foreach (var fact in more)
        {
            AddFact(fact);
        }
    }

    /// <summary>Every path that the rules know; the index of a list's entry is left out.</summary>
    public IEnumerable<string> Paths => _items.Keys.Concat(_facts.Keys).Distinct();

    /// <summary>The fact's words, and the path in parentheses; the path alone where there are no words.</summary>
    public string WithPath(string path) => Label(path) is { } label && label != path ? $"{label} ({path})" : path;

    /// <summary>The same beside words that may hold the fact's words already: then the path alone.</summary>
    public string MissingBeside(string text, IEnumerable<string> paths) => string.Join(", ", paths.Select(path =>
        Label(path) is { } label && text.Contains(label, StringComparison.OrdinalIgnoreCase) ? path : WithPath(path)));

    /// <summary>The fact's words; null where the rules do not know it.</summary>
    public string? Label(string path)
    {
        if (Item(path) is not { } item)
        {
            return _items.TryGetValue(path, out var noun) ? List(path, Phrases.Plural(noun)) : _facts.GetValueOrDefault(path)?.Label;
        }

        return _facts.TryGetValue(item.Pattern, out var fact) ? $"{Short(fact)} of {item.Noun} {Phrases.Number(item.Index + 1)}" : null;
    }

    /// <summary>The field of a list's entry in words: <c>outcome</c>.</summary>
    public string FieldLabel(string path) => Item(path) is { } item && _facts.TryGetValue(item.Pattern, out var fact) ? Short(fact) : Label(path) ?? path;

    /// <summary>The unit that a number is printed with.</summary>
    public string Unit(string path) => _facts.GetValueOrDefault(Item(path)?.Pattern ?? path) is NumberFact { Limits.Unit: { Length: > 0 } unit } ? " " + unit : "";

    /// <summary>The list's entry that a path leads into, with its place from 0; null for a fact of the patient.</summary>
    public (string List, string Noun, int Index, string Pattern)? Item(string path)
    {
        var (open, close) = (path.IndexOf('['), path.IndexOf(']'));
        if (open < 0 || close < open || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        var list = path[..open];
        return (list, _items.GetValueOrDefault(list, "entry"), index, list + "[]" + path[(close + 1)..]);
    }

    private static string List(string path, string nouns) => path == nouns ? nouns : path + " " + nouns;

    /// <summary>A fact of the latest study without saying so again; the entry is named beside it.</summary>
    private static string Short(Fact fact)
    {
        var of = fact.Label.IndexOf(" of the latest ", StringComparison.Ordinal);
        var on = fact.Label.IndexOf(" on the latest ", StringComparison.Ordinal);
        var end = Math.Max(of, on);
        return end < 0 ? fact.Label : fact.Label[..end];
    }

    private static IEnumerable<Criterion> CriteriaOf(RuleBase ruleBase)
    {
        var classification = ruleBase.Classification;
        Criterion[] classifying =
            [classification.HighBand, classification.Advanced, classification.SstrPositive, classification.Functioning, classification.Progression, classification.FirstLine];
        return
        [
            .. classifying,
            .. ruleBase.Rules.Select(r => r.Rule.Condition),
            .. ruleBase.Rules.Select(r => r.Rule.Emphasis).OfType<Criterion>(),
            .. ruleBase.Guidelines.SelectMany(g => g.Protocol?.Criteria ?? []).Select(c => c.Criterion),
        ];
    }

    private void Add(Criterion criterion)
    {
        switch (criterion)
        {
            case NumberIn test:
                AddFact(test.Fact);
                break;
            case ChoiceIn test:
                AddFact(test.Fact);
                break;
            case Flag test:
                AddFact(test.Fact);
                break;
            case IsMissing test:
                AddFact(test.Fact);
                break;
            case DateWindow window:
                AddFact(window.Fact);
                AddFact(window.From?.Anchor);
                AddFact(window.To?.Anchor);
                break;
            case Exists some:
                _items[some.List.Path] = some.List.ItemLabel;
                Add(some.Item);
                break;
            case All all:
                AddEach(all.Items);
                break;
            case Any any:
                AddEach(any.Items);
                break;
            case Not not:
                Add(not.Operand);
                break;
            case Named named:
                Add(named.Body);
                break;
        }
    }

    private void AddEach(IEnumerable<Criterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            Add(criterion);
        }
    }

    private void AddFact(Fact? fact)
    {
        foreach (var input in InputsOf(fact))
        {
            _facts.TryAdd(input.Path, input);
        }
    }

    /// <summary>The recorded facts behind a fact: itself, or what it is derived from.</summary>
    private static IEnumerable<Fact> InputsOf(Fact? fact) => fact switch
    {
        null => [],
        GradeFact grade => grade.Inputs,
        DifferentiationFact differentiation => differentiation.Inputs,
        SstrUptakeFact uptake => uptake.Inputs,
        { Path.Length: 0 } => [],
        _ => [fact],
    };
}
