using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>
/// The shipped rules several times over. In the n-th copy every number is compared with a constant 0.25 n higher, every date window begins
/// and ends n days later, and every set of treatment kinds is another one, so that no number test, date window or list quantifier of a copy
/// is one of the shipped rules or of another copy: only facts and choices are shared, as between real guidelines.
/// </summary>
internal static class GrownRuleBase
{
    public static RuleBase Of(int times)
    {
        var shipped = ShippedGuidelines.RuleBase;
        return shipped.With(shipped.Version, [.. Enumerable.Range(1, times - 1).SelectMany(copy => shipped.Guidelines.Select(g => Copy(g, copy)))]);
    }

    private static Guideline Copy(Guideline guideline, int copy)
    {
        var rules = guideline.Rules.Select(r => RuleSyntax.Rule(r.Slug, r.Locator).Titled(r.Title).When(Moved(r.Condition, copy)).Then(r.Outcome));
        var protocol = guideline.Protocol is { } p ? new Protocol([.. p.Criteria.Select(c => RuleSyntax.Require(c.Id, Moved(c.Criterion, copy)))]) : null;
        return new Guideline(guideline.Source with { Id = $"{guideline.Source.Id}-copy-{copy}" }, [.. rules]) { Protocol = protocol };
    }

    private static Criterion Moved(Criterion criterion, int copy) => criterion switch
    {
        Named named => new Named($"{named.Name}, copy {copy}", named.Words, Moved(named.Body, copy)),
        Not not => new Not(Moved(not.Operand, copy)),
        All all => new All([.. all.Items.Select(item => Moved(item, copy))]),
        Any any => new Any([.. any.Items.Select(item => Moved(item, copy))]),
        Exists some => some with { Item = Moved(some.Item, copy) },
        NumberIn number => number with { Interval = Moved(number.Interval, copy) },
        DateWindow window => window with { From = Moved(window.From, copy), To = Moved(window.To, copy) },
        ChoiceIn choice when choice.Fact == TreatmentFacts.Kind => choice with { Set = Turned(choice.Set, copy, choice.Fact.Values.Count) },
        _ => criterion,
    };

    private static NumberRange Moved(NumberRange interval, int copy) =>
        NumberRange.Of(interval.Min + (0.25m * copy), interval.MinIncluded, interval.Max + (0.25m * copy), interval.MaxIncluded);

    private static DateTerm? Moved(DateTerm? term, int copy) => term is null ? null : term with { Days = term.Days + copy };

    /// <summary>Each kind replaced by the one some places further.</summary>
    private static uint Turned(uint set, int places, int kinds) => ((set << places) | (set >> (kinds - places))) & ((1u << kinds) - 1);
}
