using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>
/// Asks whether the rules of one source that compare a number with neighboring constants leave values between them out: a patient for whom one
/// of them is true with a lower value and one with a higher, but none with the value itself, all other facts being the same.
/// </summary>
internal static class CoverageQuestions
{
    public static IEnumerable<Question> Of(RuleBase ruleBase) =>
        from guideline in ruleBase.Guidelines
        let rules = ruleBase.Rules.Where(r => r.Source == guideline.Source).ToList()
        from fact in rules.SelectMany(r => Tests(r)).Select(t => t.Fact).Distinct()
        from gap in Gaps(fact, rules)
        select new Question(() => Uncovered(guideline.Source.Id, fact, gap));

    private static Finding? Uncovered(string source, NumberFact fact, Gap gap)
    {
        var some = new Any([.. gap.Rules.Select(r => r.Rule.Condition)]);
        IReadOnlyList<Demand>[] demands =
        [
            [In(fact, gap.Below), Demand.True(some)],
            .. gap.Values.Select(value => (IReadOnlyList<Demand>)[In(fact, value), Demand.NotTrue(some)]),
            [In(fact, gap.Above), Demand.True(some)],
        ];
        if (Prover.FindAlike(fact, demands) is not { } found)
        {
            return null;
        }

        var words = $"{source} speaks of lower and of higher values, but not of {new NumberIn(fact, gap.Whole).Text}: the patients differ in it alone; for the first and the last "
            + $"a rule among {string.Join(", ", gap.Rules.Select(r => r.Id))} is true, for those between none.";
        return new Finding($"uncovered:{source}:{fact.Name}:{gap.Whole}", FindingKind.UncoveredValue, words, [.. gap.Rules.Select(r => r.Id)], found);
    }

    private static Demand In(NumberFact fact, NumberRange values) => Demand.True(new NumberIn(fact, values));

    /// <summary>
    /// Every run of neighboring values that could be left out: the constants of the source's rules and the values between them, from one constant
    /// to the same or a later one. The rules asked about are those with a constant at either end, so that a rule on something else does not hide the gap.
    /// </summary>
    private static IEnumerable<Gap> Gaps(NumberFact fact, IReadOnlyList<RuleEntry> rules)
    {
        var byConstant = rules
            .SelectMany(r => Tests(r).Where(t => t.Fact == fact).SelectMany(t => new[] { t.Interval.Min, t.Interval.Max }).OfType<decimal>().Select(c => (Constant: c, Rule: r)))
            .Where(c => c.Constant > fact.Limits.Min && c.Constant < fact.Limits.Max).ToLookup(c => c.Constant, c => c.Rule);
        List<decimal> constants = [.. byConstant.Select(c => c.Key).Order()];
        var regions = RegionsOf(fact.Limits, constants);

        // Constant i is region 2i + 1; the regions before and behind it hold the values up to the next constants.
        for (var first = 1; first < regions.Count - 1; first++)
        {
            for (var last = first; last < regions.Count - 1; last++)
            {
                var (low, high) = (constants[(first - 1) / 2], constants[last / 2]);
                List<RuleEntry> ends = [.. byConstant[low].Union(byConstant[high])];
                var (from, to) = (regions[first], regions[last]);
                yield return new Gap(regions[first - 1], regions[first..(last + 1)], regions[last + 1],
                    NumberRange.Of(from.Min, from.MinIncluded, to.Max, to.MaxIncluded), [.. rules.Where(ends.Contains)]);
            }
        }
    }

    private static List<NumberRange> RegionsOf(NumberLimits limits, IReadOnlyList<decimal> constants)
    {
        List<NumberRange> regions = [];
        for (var i = 0; i <= constants.Count; i++)
        {
            var (low, high) = (i == 0 ? limits.Min : constants[i - 1], i == constants.Count ? limits.Max : constants[i]);
            regions.Add(NumberRange.Of(low, i == 0, high, i == constants.Count));
            if (i < constants.Count)
            {
                regions.Add(NumberRange.Exactly(constants[i]));
            }
        }

        return regions;
    }

    private static IEnumerable<NumberIn> Tests(RuleEntry rule) => CriterionNodes.Of(rule.Rule.Condition).Select(n => n.Node).OfType<NumberIn>().Where(t => t.Fact.ItemOf is null);

    /// <param name="Below">The values below the gap.</param>
    /// <param name="Values">The values in it, region by region.</param>
    /// <param name="Above">The values above it.</param>
    /// <param name="Whole">The gap as one range.</param>
    /// <param name="Rules">The rules with a constant at one of its ends.</param>
    private sealed record Gap(NumberRange Below, IReadOnlyList<NumberRange> Values, NumberRange Above, NumberRange Whole, IReadOnlyList<RuleEntry> Rules);
}
