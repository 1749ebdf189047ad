using System.Collections.Concurrent;
using NetDecisionRules.Authoring.Diff.Comparing;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>
/// Which truths, before and now, a patient may have at most: found from those of the clauses that differ, which many conditions share and which are
/// soon asked about. What is not among them needs no question about the whole condition. What is among them may still be impossible.
/// </summary>
/// <param name="ofClause">The possible truths of two clauses that differ.</param>
internal sealed class PossibleTruths(Func<Criterion, Criterion, TruthPairs> ofClause)
{
    private readonly ConcurrentDictionary<(Criterion Old, Criterion New), Lazy<TruthPairs>> _known = new();

    public TruthPairs Of(Criterion old, Criterion @new) => IsClause(old, @new) ? TruthPairs.Any : Inside(old, @new);

    private TruthPairs Inside(Criterion old, Criterion @new) => (old, @new) switch
    {
        _ when Meaning.AreSame(old, @new) => TruthPairs.Same,
        (Named a, Named b) when a.Name == b.Name => Inside(a.Body, b.Body),
        (All a, All b) => Group(a.Items, b.Items, Truth.True, Kleene.And),
        (Any a, Any b) => Group(a.Items, b.Items, Truth.False, Kleene.Or),
        (Not a, Not b) => Inside(a.Operand, b.Operand).Select(Kleene.Not),
        _ => _known.GetOrAdd((old, @new), pair => new Lazy<TruthPairs>(() => ofClause(pair.Old, pair.New))).Value,
    };

    /// <summary>Nothing would be won: the whole is one clause.</summary>
    private static bool IsClause(Criterion old, Criterion @new) => (old, @new) switch
    {
        (Named a, Named b) when a.Name == b.Name => IsClause(a.Body, b.Body),
        (Not a, Not b) => IsClause(a.Operand, b.Operand),
        (All, All) or (Any, Any) => false,
        _ => true,
    };

    /// <summary>A clause without a partner stands beside one that changes nothing.</summary>
    private TruthPairs Group(IReadOnlyList<Criterion> old, IReadOnlyList<Criterion> @new, Truth neutral, Func<Truth, Truth, Truth> join)
    {
        var pairs = ClausePairs.Of(old, @new);
        var parts = old.Select((clause, i) => pairs.PartnerOf(i) is { } partner ? Inside(clause, @new[partner]) : TruthPairs.Where((_, now) => now == neutral))
            .Concat(pairs.Added.Select(_ => TruthPairs.Where((before, _) => before == neutral)));
        return parts.Aggregate(TruthPairs.Where((before, now) => before == neutral && now == neutral), (all, part) => all.Join(part, join));
    }
}

/// <summary>A set of pairs of truths, before and now.</summary>
internal readonly record struct TruthPairs(int Bits)
{
    private static readonly Truth[] Truths = [Truth.False, Truth.Unknown, Truth.True];

    public static TruthPairs Any { get; } = Where((_, _) => true);

    public static TruthPairs Same { get; } = Where((before, now) => before == now);

    public static TruthPairs Where(Func<Truth, Truth, bool> holds) =>
        new(All.Where(pair => holds(pair.Before, pair.Now)).Sum(pair => Bit(pair.Before, pair.Now)));

    private static IEnumerable<(Truth Before, Truth Now)> All => Truths.SelectMany(before => Truths.Select(now => (before, now)));

    public bool Holds(Truth before, Truth now) => (Bits & Bit(before, now)) != 0;

    /// <summary>Each pair with other truths.</summary>
    public TruthPairs Select(Func<Truth, Truth> truth) => new(Pairs().Aggregate(0, (bits, pair) => bits | Bit(truth(pair.Before), truth(pair.Now))));

    /// <summary>Each pair of one set joined with each of another.</summary>
    public TruthPairs Join(TruthPairs other, Func<Truth, Truth, Truth> join) => new(
        Pairs().SelectMany(_ => other.Pairs(), (a, b) => Bit(join(a.Before, b.Before), join(a.Now, b.Now))).Aggregate(0, (bits, bit) => bits | bit));

    private IEnumerable<(Truth Before, Truth Now)> Pairs()
    {
        var set = this;
        return All.Where(pair => set.Holds(pair.Before, pair.Now));
    }

    private static int Bit(Truth before, Truth now) => 1 << ((3 * Array.IndexOf(Truths, before)) + Array.IndexOf(Truths, now));
}
