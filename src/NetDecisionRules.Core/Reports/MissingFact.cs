namespace NetDecisionRules.Reports;

/// <summary>A fact that holds up rules.</summary>
/// <param name="Fact">Its JSON path.</param>
/// <param name="Rules">The undetermined rules in which it takes part.</param>
/// <param name="WouldDecide">How many they are.</param>
public sealed record MissingFact(string Fact, IReadOnlyList<string> Rules, int WouldDecide)
{
    private static readonly Comparison<MissingFact> MostRulesFirst =
        (a, b) => a.WouldDecide != b.WouldDecide ? b.WouldDecide.CompareTo(a.WouldDecide) : string.CompareOrdinal(a.Fact, b.Fact);

    /// <summary>The facts that hold up some rule, the one that holds up most first.</summary>
    internal static IReadOnlyList<MissingFact> HoldingUp(IReadOnlyList<UndeterminedRule> undetermined)
    {
        var rulesOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var i = 0; i < undetermined.Count; i++)
        {
            var missing = undetermined[i].Missing;
            for (var k = 0; k < missing.Count; k++)
            {
                if (!rulesOf.TryGetValue(missing[k], out var rules))
                {
                    rulesOf.Add(missing[k], rules = []);
                }

                rules.Add(undetermined[i].Rule);
            }
        }

        var (facts, next) = (new MissingFact[rulesOf.Count], 0);
        foreach (var (fact, rules) in rulesOf)
        {
            facts[next++] = new MissingFact(fact, rules, rules.Count);
        }

        Array.Sort(facts, MostRulesFirst);
        return facts;
    }
}
