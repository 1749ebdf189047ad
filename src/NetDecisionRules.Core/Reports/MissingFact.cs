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
        var facts = new List<string>();
        foreach (var rule in undetermined)
        {
            for (var i = 0; i < rule.Missing.Count; i++)
            {
                if (!facts.Contains(rule.Missing[i]))
                {
                    facts.Add(rule.Missing[i]);
                }
            }
        }

        var missing = new MissingFact[facts.Count];
        for (var i = 0; i < missing.Length; i++)
        {
            var rules = HeldUpBy(facts[i], undetermined);
            missing[i] = new MissingFact(facts[i], rules, rules.Count);
        }

        Array.Sort(missing, MostRulesFirst);
        return missing;
    }

    private static List<string> HeldUpBy(string fact, IReadOnlyList<UndeterminedRule> undetermined)
    {
        var rules = new List<string>();
        foreach (var rule in undetermined)
        {
            for (var i = 0; i < rule.Missing.Count; i++)
            {
                if (rule.Missing[i] == fact)
                {
                    rules.Add(rule.Rule);
                }
            }
        }

        return rules;
    }
}
