using NetDecisionRules.Criteria;

namespace NetDecisionRules.NRules.Tests;

/// <summary>Tests of every kind that a fact allows.</summary>
internal static class CriteriaOf
{
    public static IEnumerable<Criterion> Fact(Fact fact)
    {
        var tests = fact switch
        {
            NumberFact number => Numbers(number),
            ChoiceFact choice => Choices(choice),
            DateFact date => Dates(date),
            _ => [],
        };
        IEnumerable<Criterion> missing = fact.Path.Length == 0 ? [] : [new IsMissing(fact)];
        return tests.Concat(missing).SelectMany(test => new[] { test, !test });
    }

    /// <summary>Limits that synthetic and border patients hit exactly, open and closed.</summary>
    private static IEnumerable<Criterion> Numbers(NumberFact fact) => new[] { 0m, 2, 3, 4, 8, 10, 12, 18, 20, 40, 75, 100 }.SelectMany(limit => new[]
    {
        fact >= limit, fact > limit, fact <= limit, fact < limit, fact.Between(limit, limit + 5), fact.Between(limit, limit),
    });

    private static IEnumerable<Criterion> Choices(ChoiceFact fact)
    {
        var all = fact.States.Max();
        var values = Enumerable.Range(0, fact.Values.Count).Select(i => 1u << i).Where(bit => (bit & all) != 0).ToList();
        return values.Concat(values.Select(bit => all & ~bit)).Append(all).Where(set => set != 0).Select(set => new ChoiceIn(fact, set))
            .Concat<Criterion>(fact is FlagFact flag ? [new Flag(flag)] : []);
    }

    private static IEnumerable<Criterion> Dates(DateFact fact) => new[] { RecordedFacts.AssessmentDate, RecordedFacts.DiagnosisDate, TreatmentFacts.RltEnd }
        .SelectMany(anchor => new[]
        {
            fact.OnOrAfter(anchor), fact.OnOrBefore(anchor), fact.After(anchor.PlusMonths(-6)), fact.Before(anchor.PlusWeeks(8)),
            fact.Between(anchor.PlusMonths(-12), anchor.PlusDays(30)),
        })
        .Append(fact.Exists);
}
