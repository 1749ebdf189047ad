using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>
/// What "missing" means, by trying every combination of values. A fact is missing where a test on it and every node above that test are
/// unknown. From that follows: the missing facts together decide; no other fact matters, whatever the missing ones turn out to be; and
/// where each fact is tested once, each missing fact can tip the answer. (Tested twice it need not: in <c>a | (a &amp; b)</c> b counts as
/// missing though a alone decides.)
/// </summary>
[SampledProperties(local: 100, ci: 500, Arbitrary = [typeof(Cases)])]
public class SmallFormulaTests
{
    [Property]
    public void Answering_every_missing_fact_decides(AnySmallCase small)
    {
        var (formula, facts) = small;
        var missing = MissingFacts.Of(formula, facts.Patient);

        facts.Completions(missing.Contains).Select(f => formula.Test(f.Patient)).Should().NotContain(Truth.Unknown);
    }

    [Property]
    public void A_fact_that_is_not_missing_changes_nothing_whatever_the_missing_ones_are(AnySmallCase small)
    {
        var (formula, facts) = small;
        var missing = MissingFacts.Of(formula, facts.Patient);

        foreach (var partly in Subsets(missing).SelectMany(known => facts.Completions(known.Contains)))
        {
            var answer = formula.Test(partly.Patient);
            partly.Completions(fact => !missing.Contains(fact)).Should().OnlyContain(f => formula.Test(f.Patient) == answer);
        }
    }

    [Property]
    public void A_missing_fact_that_is_tested_once_can_tip_the_answer(ReadOnceCase small)
    {
        var (formula, facts) = small;

        foreach (var fact in MissingFacts.Of(formula, facts.Patient))
        {
            var contexts = facts.Completions(other => other != fact);
            contexts.Should().Contain(c => c.Completions(f => f == fact).Select(f => formula.Test(f.Patient)).Distinct().Count() == 2, fact);
        }
    }

    [Fact]
    public void A_fact_may_be_missing_though_another_one_decides_alone()
    {
        var formula = (Criterion)RecordedFacts.Compromised | (RecordedFacts.Compromised & RecordedFacts.RltCenter);

        MissingFacts.Of(formula, new SmallFacts(null, null, null, null).Patient).Should().Equal("access.rltCenter", "condition.compromised");
    }

    private static IEnumerable<IReadOnlyList<string>> Subsets(IReadOnlyList<string> facts) =>
        Enumerable.Range(0, 1 << facts.Count).Select(set => facts.Where((_, i) => (set >> i & 1) != 0).ToList());

    public static class Cases
    {
        public static Arbitrary<AnySmallCase> Any() =>
            Arb.From(from formula in SmallFormulas.Any from facts in SmallFacts.Any select new AnySmallCase(formula, facts));

        public static Arbitrary<ReadOnceCase> ReadOnce() =>
            Arb.From(from formula in SmallFormulas.EachFactOnce from facts in SmallFacts.Any select new ReadOnceCase(formula, facts));
    }
}

/// <summary>A formula and what is known.</summary>
public sealed record AnySmallCase(Criterion Formula, SmallFacts Facts);

/// <summary>A formula that tests each fact at most once, and what is known.</summary>
public sealed record ReadOnceCase(Criterion Formula, SmallFacts Facts);
