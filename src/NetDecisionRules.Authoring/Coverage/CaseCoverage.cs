using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Coverage;

/// <summary>What cases show of every rule, of every protocol and of every protocol's criteria.</summary>
/// <param name="Subjects">The rules, then the protocols with their criteria, in the order of the rule base.</param>
internal sealed record CaseCoverage(IReadOnlyList<SubjectCoverage> Subjects)
{
    /// <summary>What is shown by no case, excused or not.</summary>
    public IEnumerable<CoverageGap> Gaps => Subjects.SelectMany(s => s.Gaps);

    /// <summary>What is shown by no case and has no reason.</summary>
    public IEnumerable<CoverageGap> Unexcused => Gaps.Where(g => g.Reason is null);

    /// <summary>Measures the cases.</summary>
    /// <param name="ruleBase">The rules.</param>
    /// <param name="results">What came of the cases; those that did not pass show nothing.</param>
    /// <param name="impossible">Reasons why something cannot be shown.</param>
    public static CaseCoverage Of(RuleBase ruleBase, IEnumerable<CaseResult> results, IReadOnlyList<ImpossibleShowing> impossible)
    {
        var shown = ShownTruths.Of(results).ToLookup(s => s.Id, StringComparer.Ordinal);
        var reasons = impossible.DistinctBy(i => (i.Rule, i.What)).ToDictionary(i => (i.Rule, i.What), i => i.Reason);
        return new CaseCoverage(
        [
            .. ruleBase.Rules.Select(r => SubjectCoverage.Of(r.Id, Boundary.Of(r.Rule.Condition), shown[r.Id], reasons)),
            .. ruleBase.Guidelines.Where(g => g.Protocol is not null).SelectMany(g => OfProtocol(g.Source.Id, g.Protocol!, [.. shown[g.Source.Id]], reasons)),
        ]);
    }

    /// <summary>The protocol with its boundaries, then the truths of each criterion in the cases that state the protocol's answer.</summary>
    private static IEnumerable<SubjectCoverage> OfProtocol(string id, Protocol protocol, IReadOnlyList<ShownTruth> shown, Dictionary<(string, string), string> reasons) =>
    [
        SubjectCoverage.Of(id, Boundary.Of(protocol.Eligible), shown, reasons),
        .. protocol.Criteria.Select(c => SubjectCoverage.Of($"{id}/{c.Id}", [], shown.Select(s => s with { Truth = c.Criterion.Test(s.Patient) }), reasons)),
    ];
}

/// <summary>What cases show of one rule, protocol or criterion of a protocol.</summary>
/// <param name="Id">The full id of the rule; the id of the protocol; the protocol, a slash and the criterion.</param>
/// <param name="Truths">The cases by the truth that they show: false, unknown and true.</param>
/// <param name="Boundaries">The cases at each boundary.</param>
/// <param name="Gaps">What no case shows.</param>
internal sealed record SubjectCoverage(
    string Id,
    IReadOnlyDictionary<Truth, IReadOnlyList<string>> Truths,
    IReadOnlyList<BoundaryCoverage> Boundaries,
    IReadOnlyList<CoverageGap> Gaps)
{
    private static readonly Truth[] Order = [Truth.True, Truth.False, Truth.Unknown];

    public static SubjectCoverage Of(string id, IReadOnlyList<Boundary> boundaries, IEnumerable<ShownTruth> shown, Dictionary<(string, string), string> reasons)
    {
        var stated = shown.ToList();
        var truths = Order.ToDictionary(t => t, IReadOnlyList<string> (t) => Names(stated.Where(s => s.Truth == t)));
        var sides = boundaries.Select(b => new BoundaryCoverage(b.Text, Names(stated, b, BoundarySide.On), Names(stated, b, BoundarySide.Beyond))).ToList();
        var missing = Order.Where(t => truths[t].Count == 0).Select(t => Reasons.Text(t)).Concat(sides.SelectMany(s => s.MissingSides));
        return new SubjectCoverage(id, truths, sides, [.. missing.Select(what => new CoverageGap(id, what, reasons.GetValueOrDefault((id, what))))]);
    }

    private static IReadOnlyList<string> Names(IEnumerable<ShownTruth> shown, Boundary boundary, BoundarySide side) =>
        Names(shown.Where(s => boundary.Shown(s.Patient).Contains(side)));

    private static IReadOnlyList<string> Names(IEnumerable<ShownTruth> shown) => [.. shown.Select(s => s.Case).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>The cases at one boundary.</summary>
/// <param name="Text">The boundary in words.</param>
/// <param name="On">The cases with a value on it.</param>
/// <param name="Beyond">The cases with a value just beyond it.</param>
internal sealed record BoundaryCoverage(string Text, IReadOnlyList<string> On, IReadOnlyList<string> Beyond)
{
    public IEnumerable<string> MissingSides
    {
        get
        {
            if (On.Count == 0)
            {
                yield return "on " + Text;
            }

            if (Beyond.Count == 0)
            {
                yield return "beyond " + Text;
            }
        }
    }
}

/// <summary>Something that no case shows.</summary>
/// <param name="Id">The rule, protocol or criterion.</param>
/// <param name="What">The truth, or the side of a boundary, as <see cref="ImpossibleShowing.What"/> writes it.</param>
/// <param name="Reason">Why no case can show it; null where no reason is given.</param>
internal sealed record CoverageGap(string Id, string What, string? Reason);
