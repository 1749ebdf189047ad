namespace NetDecisionRules.Reports;

/// <summary>A fact that holds up rules.</summary>
public sealed class MissingFact
{
    private static readonly Comparison<MissingFact> MostRulesFirst =
        (a, b) => a.WouldDecide != b.WouldDecide ? b.WouldDecide.CompareTo(a.WouldDecide) : string.CompareOrdinal(a.Fact, b.Fact);

    internal MissingFact(string fact, IReadOnlyList<string> rules) => (Fact, Rules) = (fact, rules);

    /// <summary>Its JSON path.</summary>
    public string Fact { get; }

    /// <summary>Ids of the undetermined rules in which it takes part.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>How many they are; 1 or more.</summary>
    public int WouldDecide => Rules.Count;

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

                rules.Add(undetermined[i].RuleId);
            }
        }

        var (facts, next) = (new MissingFact[rulesOf.Count], 0);
        foreach (var (fact, rules) in rulesOf)
        {
            facts[next++] = new MissingFact(fact, rules);
        }

        Array.Sort(facts, MostRulesFirst);
        return facts;
    }
}
