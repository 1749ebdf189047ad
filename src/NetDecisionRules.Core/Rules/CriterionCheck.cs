using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Checks every criterion of a rule base: each means one thing, and can be tested for any patient.</summary>
internal static class CriterionCheck
{
    /// <summary>Offsets beyond a century are typing errors, and would leave the calendar.</summary>
    private const int MostMonths = 1_200;
    private const int MostDays = 36_600;

    public static IEnumerable<string> Faults(RuleBase ruleBase)
    {
        var names = new Dictionary<string, Named>(StringComparer.Ordinal);
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal)
        {
            [ruleBase.Classification.Grade.Name] = ruleBase.Classification.Grade,
            [ruleBase.Classification.Grade.StatedGradeDiffers.Name] = ruleBase.Classification.Grade.StatedGradeDiffers,
        };
        foreach (var (place, criterion) in RuleBaseCriteria.Of(ruleBase))
        {
            foreach (var (node, list) in CriterionNodes.Of(criterion))
            {
                if (node is Named named && names.TryAdd(named.Name, named) is false && !names[named.Name].Equals(named))
                {
                    yield return $"{place}: '{named.Name}' means something else elsewhere in the rule base.";
                }

                foreach (var fault in FaultsOf(node, list).Concat(CriterionNodes.FactsOf(node).Where(f => !facts.TryAdd(f.Name, f) && facts[f.Name] != f)
                    .Select(f => $"there are two different facts called '{f.Name}'.")))
                {
                    yield return $"{place}: {fault}";
                }
            }
        }

        foreach (var (place, term) in RuleBaseCriteria.DueDates(ruleBase))
        {
            if (term.Anchor.ItemOf is not null || IsTooFar(term))
            {
                yield return $"{place}: the due date '{term}' is no date of the patient.";
            }
        }
    }

    private static IEnumerable<string> FaultsOf(Criterion node, string? list)
    {
        // A fact of a list's item means something only inside a quantifier over that list.
        foreach (var fact in CriterionNodes.FactsOf(node).Where(f => f.ItemOf is { } of && of != list))
        {
            yield return $"'{fact.Name}' is a fact of one entry of '{fact.ItemOf}' and stands outside of it.";
        }

        switch (node)
        {
            case Some when list is not null:
                yield return $"'{node.Text}' stands inside another list.";
                break;
            case IsMissing { Fact: { Path.Length: 0 } fact }:
                yield return $"'{fact.Name}' follows from other facts and is never missing.";
                break;
            case NumberIn { Interval: var interval } when !IsExact(interval.Min) || !IsExact(interval.Max):
                yield return $"'{node.Text}' compares with more than three decimal places.";
                break;
            case ChoiceIn { Fact: var fact, Set: var set } when set == 0 || (set & ~fact.AnyValue) != 0:
                yield return $"'{fact.Name}' is tested for values that it does not have.";
                break;
            case DateWindow { From: var from, To: var to } when IsTooFar(from) || IsTooFar(to):
                yield return $"'{node.Text}' reaches more than a century away.";
                break;
        }
    }

    private static bool IsExact(decimal? constant) => constant is not { } value || KeyRange.IsExact(value);

    private static bool IsTooFar(DateTerm? term) => term is not null && (Math.Abs((long)term.Months) > MostMonths || Math.Abs((long)term.Days) > MostDays);
}

/// <summary>Every criterion of a rule base, with the place it stands in.</summary>
internal static class RuleBaseCriteria
{
    public static IEnumerable<PlacedCriterion> Of(RuleBase ruleBase) =>
    [
        .. ruleBase.Classification.Criteria.Select(c => new PlacedCriterion($"Classification '{c.Name}'", c.Criterion)),
        .. ruleBase.Rules.Select(r => new PlacedCriterion($"Rule '{r.Id}'", r.Rule.Condition)),
        .. ruleBase.Rules.Where(r => r.Rule.Emphasis is not null).Select(r => new PlacedCriterion($"Rule '{r.Id}', emphasis", r.Rule.Emphasis!)),
        .. ruleBase.Guidelines.Where(g => g.Protocol is not null).SelectMany(g => g.Protocol!.Criteria
            .Select(c => new PlacedCriterion($"Protocol '{g.Source.Id}', criterion '{c.Id}'", c.Criterion))),
    ];

    public static IEnumerable<(string Place, DateTerm Term)> DueDates(RuleBase ruleBase)
    {
        foreach (var entry in ruleBase.Rules)
        {
            if (entry.Rule.Outcome.Window?.Earliest is { } earliest)
            {
                yield return ($"Rule '{entry.Id}'", earliest);
            }

            if (entry.Rule.Outcome.Window?.Latest is { } latest)
            {
                yield return ($"Rule '{entry.Id}'", latest);
            }
        }
    }
}

/// <summary>A criterion of a rule base, and where it stands.</summary>
internal sealed record PlacedCriterion(string Place, Criterion Criterion);
