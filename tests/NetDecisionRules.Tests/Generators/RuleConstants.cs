using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Every constant that the shipped rules compare a fact with, read from the rules themselves, so that no new one is forgotten.</summary>
internal static class RuleConstants
{
    private static readonly IReadOnlyList<Criterion> Nodes = [.. ShippedGuidelines.RuleBase.Formulas().SelectMany(f => f.Nodes())];

    private static readonly ILookup<string, decimal> ByPath = Nodes.OfType<NumberIn>()
        .SelectMany(n => new[] { n.Interval.Min, n.Interval.Max }.OfType<decimal>(), (n, bound) => (n.Fact.Path, Bound: bound))
        .Concat(Bands("tumor.ki67Percent", ShippedGuidelines.Classification.Grade.Ki67))
        .Concat(Bands("tumor.mitosesPer2mm2", ShippedGuidelines.Classification.Grade.Mitoses))
        .Distinct().ToLookup(c => c.Path, c => c.Bound);

    /// <summary>Months and days by which the rules move a date.</summary>
    public static IReadOnlyList<(int Months, int Days)> DateOffsets { get; } =
    [
        (0, 0),
        .. Nodes.OfType<DateWindow>().SelectMany(w => new[] { w.From, w.To }).OfType<DateTerm>().Select(t => (t.Months, t.Days)).Distinct(),
    ];

    /// <summary>Values at and next to every constant that the rules compare this fact with, and its limits.</summary>
    public static IReadOnlyList<decimal> ValuesOf(string path, NumberLimits limits)
    {
        var step = limits.WholeNumbersOnly ? 1 : 0.01m;
        return [.. ByPath[path].SelectMany(c => new[] { c - step, c, c + step }).Concat([limits.Min, limits.Max])
            .Where(v => v >= limits.Min && v <= limits.Max).Distinct().Order()];
    }

    private static (string Path, decimal Bound)[] Bands(string path, GradeBands bands) => [(path, bands.G2From), (path, bands.G2To)];
}
