using NetDecisionRules.Rules;
using NRules.RuleModel;

namespace NetDecisionRules.NRules;

/// <summary>
/// A rule base as a repository of NRules. Compile it, alone or beside an application's own rules; insert a <see cref="Facts.Patient"/>; fire; and
/// find a <see cref="RecommendationFact"/> for each rule that is certainly true, a <see cref="ClassificationFact"/> for its grade, and an
/// <see cref="UndeterminedFact"/> for each rule that hangs on a missing fact.
/// </summary>
/// <example><code>var factory = new NetDecisionNRulesRepository(ShippedGuidelines.RuleBase).Compile();</code></example>
public sealed class NetDecisionNRulesRepository : IRuleRepository
{
    private readonly UniqueRuleSet _rules = new("NetDecisionRules");

    /// <summary>Exports a rule base.</summary>
    public NetDecisionNRulesRepository(RuleBase ruleBase)
    {
        ArgumentNullException.ThrowIfNull(ruleBase);
        RuleBase = ruleBase;
        _rules.Add(new RuleWriter(ruleBase).Rules());
    }

    /// <summary>The rule base.</summary>
    public RuleBase RuleBase { get; }

    /// <summary>One rule set, <c>NetDecisionRules</c>, with two rules for each of the rule base: where it is true and where it is unknown.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];
}
