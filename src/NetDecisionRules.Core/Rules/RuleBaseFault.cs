using System.Globalization;

namespace NetDecisionRules.Rules;

/// <summary>Why parts cannot be a rule base.</summary>
/// <param name="Path">Where, as a JSON path of the rule base's JSON form.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record RuleBaseFault(string Path, string Message);

/// <summary>JSON paths of a rule base's parts.</summary>
internal static class RuleBasePath
{
    public static string Source(int source) => "sources[" + source.ToString(CultureInfo.InvariantCulture) + "]";

    public static string Rule(int source, int rule) => Source(source) + ".rules[" + rule.ToString(CultureInfo.InvariantCulture) + "]";

    public static string Protocol(int source, int criterion) => Source(source) + ".protocol[" + criterion.ToString(CultureInfo.InvariantCulture) + "]";
}
