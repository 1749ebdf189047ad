using NRules.RuleModel;

namespace NetDecisionRules.NRules;

/// <summary>A rule set that refuses a name that it holds already: NRules itself takes both rules and then names either in its messages.</summary>
internal sealed class UniqueRuleSet(string name) : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    public string Name => name;

    public IEnumerable<IRuleDefinition> Rules => _rules;

    /// <exception cref="ArgumentException">A name is there already, or given twice; nothing is added.</exception>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var added = ruleDefinitions.ToList();
        RuleNames.ThrowIfRepeated(_rules.Concat(added));
        _rules.AddRange(added);
    }
}

/// <summary>The names of rules that are compiled together.</summary>
internal static class RuleNames
{
    public static void ThrowIfRepeated(IEnumerable<IRuleDefinition> rules)
    {
        var repeated = rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (repeated.Count > 0)
        {
            throw new ArgumentException("Rules that are compiled together need names of their own; given more than once: " + string.Join(", ", repeated) + ".");
        }
    }
}
