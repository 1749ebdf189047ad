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
        from value in Regions(fact, rules)
        select new Question(() => Uncovered(guideline.Source.Id, fact, value.Below, value.Value, value.Above));

    private static Finding? Uncovered(string source, NumberFact fact, Side below, NumberRange value, Side above)
    {
        var rules = below.Rules.Union(above.Rules).ToList();
        var some = new Any([.. rules.Select(r => r.Rule.Condition)]);
        var found = Prover.FindAlike(
            fact,
            [In(fact, below.Values), Demand.True(some)],
            [In(fact, value), Demand.NotTrue(some)],
            [In(fact, above.Values), Demand.True(some)]);
        if (found is null)
        {
            return null;
        }

        var text = new NumberIn(fact, value).Text;
        return new Finding(
            $"uncovered:{source}:{fact.Name}:{value}",
            FindingKind.UncoveredValue,
            $"{source} speaks of lower and of higher values, but not of {text}: the three patients differ in it alone, and of the second no rule among {string.Join(", ", rules.Select(r => r.Id))} is true.",
            [.. rules.Select(r => r.Id)],
            found);
    }

    private static Demand In(NumberFact fact, NumberRange values) => Demand.True(new NumberIn(fact, values));

    /// <summary>Each constant of the source's rules, and the values between two, with the values on both sides and the rules that have a constant there.</summary>
    private static IEnumerable<(Side Below, NumberRange Value, Side Above)> Regions(NumberFact fact, IReadOnlyList<RuleEntry> rules)
    {
        var byConstant = rules.SelectMany(r => Tests(r).Where(t => t.Fact == fact).SelectMany(t => new[] { t.Interval.Min, t.Interval.Max }).OfType<decimal>().Select(c => (Constant: c, Rule: r)))
            .Where(c => c.Constant > fact.Limits.Min && c.Constant < fact.Limits.Max).ToLookup(c => c.Constant, c => c.Rule);
        var constants = byConstant.Select(c => c.Key).Order().ToList();
        for (var i = 0; i < constants.Count; i++)
        {
            var constant = constants[i];
            var own = byConstant[constant].Distinct().ToList();
            var before = NumberRange.Of(i == 0 ? fact.Limits.Min : constants[i - 1], i == 0, constant, false);
            var last = i == constants.Count - 1;
            var after = NumberRange.Of(constant, false, last ? fact.Limits.Max : constants[i + 1], last);
            yield return (new Side(before, own), NumberRange.Exactly(constant), new Side(after, own));
            if (!last)
            {
                var next = byConstant[constants[i + 1]].Distinct().ToList();
                yield return (new Side(NumberRange.Exactly(constant), own), after, new Side(NumberRange.Exactly(constants[i + 1]), next));
            }
        }
    }

    private static IEnumerable<NumberIn> Tests(RuleEntry rule) => CriterionNodes.Of(rule.Rule.Condition).Select(n => n.Node).OfType<NumberIn>().Where(t => t.Fact.ItemOf is null);

    private sealed record Side(NumberRange Values, IReadOnlyList<RuleEntry> Rules);
}
