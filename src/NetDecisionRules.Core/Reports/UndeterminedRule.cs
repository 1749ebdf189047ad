using System.Text.Json.Serialization;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A rule that is unknown.</summary>
public sealed class UndeterminedRule
{
    internal UndeterminedRule(RuleEntry rule, IReadOnlyList<string> missing)
        : this(rule.Id, rule, missing)
    {
    }

    internal UndeterminedRule(string ruleId, RuleEntry? rule, IReadOnlyList<string> missing) => (RuleId, Rule, Missing) = (ruleId, rule, missing);

    /// <summary>Id of the rule.</summary>
    [JsonPropertyName("rule")]
    public string RuleId { get; }

    /// <summary>The rule itself; null as <see cref="Recommendation.Rule"/> is.</summary>
    [JsonIgnore]
    public RuleEntry? Rule { get; }

    /// <summary>JSON paths of the facts that would decide it.</summary>
    public IReadOnlyList<string> Missing { get; }
}
