using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>Which clause of one group is which of another: those of the same meaning first, then those most alike.</summary>
internal sealed class ClausePairs
{
    private const int SameName = 100;
    private const int SameTest = 90;
    private const int SameFact = 80;
    private const int SameList = 60;
    private const int MostAlike = 40;

    private readonly int?[] _partners;

    private ClausePairs(int?[] partners, IReadOnlyList<int> added) => (_partners, Added) = (partners, added);

    /// <summary>Those of the second group without a partner, in order.</summary>
    public IReadOnlyList<int> Added { get; }

    /// <summary>The place in the second group; null where the clause has no partner there.</summary>
    public int? PartnerOf(int old) => _partners[old];

    public static ClausePairs Of(IReadOnlyList<Criterion> old, IReadOnlyList<Criterion> @new)
    {
        var partners = new int?[old.Count];
        var free = Enumerable.Range(0, @new.Count).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            var same = free.FindIndex(j => Meaning.AreSame(old[i], @new[j]));
            if (same >= 0)
            {
                partners[i] = free[same];
                free.RemoveAt(same);
            }
        }

        var candidates = from i in Enumerable.Range(0, old.Count)
                         where partners[i] is null
                         from j in free
                         let likeness = Likeness(old[i], @new[j])
                         where likeness > 0
                         orderby likeness descending, i, j
                         select (Old: i, New: j);
        foreach (var (i, j) in candidates.ToList().Where(pair => partners[pair.Old] is null && free.Contains(pair.New)))
        {
            partners[i] = j;
            free.Remove(j);
        }

        return new ClausePairs(partners, free);
    }

    /// <summary>Whether one may have become the other.</summary>
    public static bool AreAlike(Criterion one, Criterion other) => Likeness(one, other) > 0;

    private static double Likeness(Criterion one, Criterion other)
    {
        if (one is Named a && other is Named b && a.Name == b.Name)
        {
            return SameName;
        }

        var (left, right) = (Operand(one), Operand(other));
        if (CriterionNodes.TestedFact(left) is { } fact && fact.Name == CriterionNodes.TestedFact(right)?.Name)
        {
            return left.GetType() == right.GetType() && one is Not == other is Not ? SameTest : SameFact;
        }

        var shared = Shared(Meaning.FactsOf(left), Meaning.FactsOf(right));
        if (left is Exists { List: var list } && right is Exists { List: var same } && list == same)
        {
            return SameList + shared;
        }

        return shared >= 0.5 ? MostAlike * shared : 0;
    }

    private static Criterion Operand(Criterion criterion) => criterion is Not not ? not.Operand : criterion;

    /// <summary>How much of what two sets hold together they share.</summary>
    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }
}
