using System.CommandLine.Parsing;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Hosting;

/// <summary>Reads the id of a rule.</summary>
internal static class RuleId
{
    public static RuleEntry? Parse(ArgumentResult result)
    {
        var id = result.Tokens[0].Value;
        if (DecisionEngine.Default.RuleBase.TryFind(id, out var entry))
        {
            return entry;
        }

        result.AddError($"There is no rule '{id}'; 'net-decision rules' lists them.");
        return null;
    }
}
