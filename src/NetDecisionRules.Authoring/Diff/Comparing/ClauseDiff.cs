using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>
/// Compares two conditions clause by clause. Groups of the same kind are aligned part by part, names and lists are looked into, so that what is
/// told is the smallest clause that differs. Clauses that only stand in another order do not differ.
/// </summary>
internal static class ClauseDiff
{
    public static IReadOnlyList<ClauseChange> Of(Criterion old, Criterion @new) => [.. Compare(old, @new, ClausePlace.Top)];

    private static IEnumerable<ClauseChange> Compare(Criterion old, Criterion @new, ClausePlace place)
    {
        if (Meaning.AreSame(old, @new))
        {
            return [];
        }

        return (old, @new) switch
        {
            (Named a, Named b) when a.Name == b.Name => Compare(a.Body, b.Body, place.InNamed(a.Name)),
            (All a, All b) => Align(a.Items, b.Items, place, Truth.True),
            (Any a, Any b) => Align(a.Items, b.Items, place, Truth.False),
            (_, Any b) when Holds(b.Items, old) => Align([old], b.Items, place, Truth.False),
            (Any a, _) when Holds(a.Items, @new) => Align(a.Items, [@new], place, Truth.False),
            (All, Any) or (Any, All) => [new ClauseChange(old, @new, place)],
            (All a, _) => Align(a.Items, [@new], place, Truth.True),
            (_, All b) => Align([old], b.Items, place, Truth.True),
            (Any a, _) => Align(a.Items, [@new], place, Truth.False),
            (_, Any b) => Align([old], b.Items, place, Truth.False),
            (Not { Operand: var a and (All or Any or Named) }, Not { Operand: var b and (All or Any or Named) }) when ClausePairs.AreAlike(a, b) => Compare(a, b, place.InNot()),
            (Exists { Item: All or Any } a, Exists { Item: All or Any } b) when a.List == b.List => Compare(a.Item, b.Item, place.InList(a, b)),
            _ => [new ClauseChange(old, @new, DifferInBands(old, @new) ? place.InNamed(ClausePlace.Bands) : place)],
        };
    }

    private static IEnumerable<ClauseChange> Align(IReadOnlyList<Criterion> old, IReadOnlyList<Criterion> @new, ClausePlace place, Truth neutral)
    {
        place = place with { Neutral = neutral };
        var pairs = ClausePairs.Of(old, @new);
        for (var i = 0; i < old.Count; i++)
        {
            var changes = pairs.PartnerOf(i) is { } partner ? Compare(old[i], @new[partner], place) : [new ClauseChange(old[i], null, place)];
            foreach (var change in changes)
            {
                yield return change;
            }
        }

        foreach (var added in pairs.Added)
        {
            yield return new ClauseChange(null, @new[added], place);
        }
    }

    private static bool Holds(CriterionList items, Criterion criterion) => items.Any(i => Meaning.AreSame(i, criterion));

    /// <summary>Both ask for the grade, and the two rule bases tell grades apart by other bands.</summary>
    private static bool DifferInBands(Criterion old, Criterion @new) =>
        GradeOf(old) is { } one && GradeOf(@new) is { } other && one != other;

    private static GradeFact? GradeOf(Criterion criterion) => criterion switch
    {
        Not not => GradeOf(not.Operand),
        _ => CriterionNodes.TestedFact(criterion) switch { GradeFact grade => grade, FlagFact flag => flag.DerivedBy, _ => null },
    };
}
