using System.Collections.Frozen;
using System.Text.Json;

namespace NetDecisionRules.Guidelines;

/// <summary>
/// Which guideline cases show a rule true, false and unknown. The cases themselves lie below <c>rules/cases</c> in the repository and are
/// not part of the package; a test keeps this index in step with them.
/// </summary>
public static class CaseIndex
{
    private const string Resource = "case-index.json";

    private static readonly RuleCases None = new([], [], []);

    private static readonly FrozenDictionary<string, RuleCases> ByRule = Read();

    /// <summary>The cases that show a rule or a protocol.</summary>
    /// <param name="ruleId">The full id of a rule, e.g. <c>board-2025/rlt-rechallenge</c>, or the id of a protocol, e.g. <c>netter-2</c>.</param>
    /// <returns>Three empty lists for an id that is not shipped, such as that of a hospital's own rule.</returns>
    public static RuleCases OfRule(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return ByRule.GetValueOrDefault(ruleId, None);
    }

    private static FrozenDictionary<string, RuleCases> Read()
    {
        using var stream = typeof(CaseIndex).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(
            rule => rule.Name,
            rule => new RuleCases(Names(rule.Value, "true"), Names(rule.Value, "false"), Names(rule.Value, "unknown")),
            StringComparer.Ordinal);
    }

    private static string[] Names(JsonElement rule, string truth) => [.. rule.GetProperty(truth).EnumerateArray().Select(name => name.GetString()!)];
}

/// <summary>
/// The cases that show one rule, as paths below <c>rules/cases</c> without their ending, e.g. <c>board-2025/g3-chemotherapy-access-ki67-55</c>, in
/// ordinal order. Of a protocol, true means eligible, false ineligible and unknown indeterminate.
/// </summary>
/// <param name="True">The cases that make it true.</param>
/// <param name="False">The cases that make it false.</param>
/// <param name="Unknown">The cases that leave it unknown.</param>
public sealed record RuleCases(IReadOnlyList<string> True, IReadOnlyList<string> False, IReadOnlyList<string> Unknown);
