using System.Collections;
using System.Runtime.CompilerServices;

namespace NetDecisionRules.Criteria;

/// <summary>An immutable list of criteria that equals another with equal entries.</summary>
[CollectionBuilder(typeof(CriterionList), nameof(Create))]
public sealed class CriterionList : IReadOnlyList<Criterion>, IEquatable<CriterionList>
{
    private readonly Criterion[] _items;

    private CriterionList(Criterion[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Criterion this[int index] => _items[index];

    /// <summary>A list of these criteria.</summary>
    public static CriterionList Create(ReadOnlySpan<Criterion> items) => new(items.ToArray());

    /// <summary>Two criteria in one list; one that is a list of such parts already, by its parts.</summary>
    internal static CriterionList Join(Criterion left, CriterionList? partsOfLeft, Criterion right, CriterionList? partsOfRight)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var joined = new Criterion[(partsOfLeft?.Count ?? 1) + (partsOfRight?.Count ?? 1)];
        Copy(left, partsOfLeft, joined, 0);
        Copy(right, partsOfRight, joined, joined.Length - (partsOfRight?.Count ?? 1));
        return new(joined);
    }

    private static void Copy(Criterion criterion, CriterionList? parts, Criterion[] target, int start)
    {
        if (parts is null)
        {
            target[start] = criterion;
        }
        else
        {
            parts._items.CopyTo(target, start);
        }
    }

    /// <inheritdoc/>
    public bool Equals(CriterionList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CriterionList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Criterion> GetEnumerator() => ((IEnumerable<Criterion>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
