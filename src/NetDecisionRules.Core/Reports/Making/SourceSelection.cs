using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Which sources answer under given options.</summary>
internal static class SourceSelection
{
    public static HashSet<string> Of(RuleBase ruleBase, DecisionOptions options)
    {
        var sources = ruleBase.Guidelines.Select(g => g.Source).ToList();
        var unknown = (options.Sources ?? []).Where(id => sources.TrueForAll(s => s.Id != id)).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException("The rule base has no source " + string.Join(", ", unknown) + ".", nameof(options));
        }

        return [.. sources
            .Where(s => (options.Sources is null || options.Sources.Contains(s.Id)) && (options.AsOf is null || s.PublishedBy <= options.AsOf))
            .Select(s => s.Id)];
    }
}
