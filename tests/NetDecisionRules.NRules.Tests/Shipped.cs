using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using NRules;
using NRules.RuleModel;

namespace NetDecisionRules.NRules.Tests;

/// <summary>The shipped rules, exported and compiled once for all tests.</summary>
internal static class Shipped
{
    public static RuleBase RuleBase => ShippedGuidelines.RuleBase;

    public static IReadOnlyList<IRuleDefinition> Rules { get; } = [.. new NetDecisionNRulesRepository(ShippedGuidelines.RuleBase).GetRules()];

    public static ISessionFactory Factory { get; } = new RuleCompiler().Compile(Rules);
}
