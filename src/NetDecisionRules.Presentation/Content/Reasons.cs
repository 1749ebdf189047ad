using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>A reason as a reader counts it: one criterion, or one name for several that are always meant together.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Facts">The recorded facts that it read.</param>
internal sealed record ReasonGroup(string Text, IReadOnlyList<FactReading> Facts);

/// <summary>
/// The reasons of a report's recommendations, and which of them several rest on: those are told once with their facts, and by their words
/// alone under each rule.
/// </summary>
internal sealed class Reasons
{
    private readonly Dictionary<string, IReadOnlyList<ReasonGroup>> _byRule = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public Reasons(DecisionReport report, RuleBase ruleBase)
    {
        var protocols = ruleBase.Guidelines.Where(g => report.Eligibility.Any(e => e.Protocol == g.Source.Id)).ToDictionary(g => g.Source.Id, g => g.Protocol!);
        foreach (var recommendation in report.Recommendations)
        {
            _byRule[recommendation.RuleId] = GroupsOf(recommendation, ruleBase, protocols.GetValueOrDefault(recommendation.Source.Id));
        }

        var counted = _byRule.Values.SelectMany(groups => groups).GroupBy(g => g.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList();
        _shared.UnionWith(counted.Select(g => g.Key));
        Shared = [.. counted.Select(g => g.First())];
    }

    /// <summary>The reasons that several recommendations rest on, in the order of the report.</summary>
    public IReadOnlyList<ReasonGroup> Shared { get; }

    /// <summary>The reasons of one recommendation.</summary>
    public IReadOnlyList<ReasonGroup> Of(Recommendation recommendation) => _byRule[recommendation.RuleId];

    public bool IsShared(ReasonGroup reason) => _shared.Contains(reason.Text);

    private static List<ReasonGroup> GroupsOf(Recommendation recommendation, RuleBase ruleBase, Protocol? protocol)
    {
        var reasons = recommendation.Because.Select(r => new ReasonGroup(r.Text, r.Facts)).ToList();
        if (!ruleBase.TryFind(recommendation.RuleId, out var entry))
        {
            return reasons;
        }

        if (protocol is not null)
        {
            Bundle(reasons, $"every criterion of the trial, see {recommendation.Source.Id} below", protocol.Criteria.Select(c => c.Criterion), withFacts: false);
        }

        foreach (var (words, items) in BundlesIn(entry.Rule.Condition))
        {
            Bundle(reasons, words, items, withFacts: true);
        }

        return reasons;
    }

    /// <summary>Puts one reason in the place of several, if all of them are there.</summary>
    private static void Bundle(List<ReasonGroup> reasons, string words, IEnumerable<Criterion> items, bool withFacts)
    {
        var texts = items.Select(i => i.Text).ToHashSet(StringComparer.Ordinal);
        var members = reasons.Where(r => texts.Contains(r.Text)).ToList();
        if (members.Count == texts.Count)
        {
            var at = reasons.IndexOf(members[0]);
            reasons.RemoveAll(members.Contains);
            reasons.Insert(at, new ReasonGroup(words, withFacts ? [.. members.SelectMany(m => m.Facts).DistinctBy(f => f.Path)] : []));
        }
    }

    /// <summary>Names in a conjunction that only bundle further names, such as "SSTR-positive GEP-NET".</summary>
    private static IEnumerable<(string Words, CriterionList Items)> BundlesIn(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(BundlesIn),
        Named { Body: All all } named when all.Items.All(i => i is Named) => [(named.Words, all.Items)],
        _ => [],
    };
}
