using System.Collections;
using System.Runtime.CompilerServices;

namespace NetDecisionRules.Criteria;

/// <summary>An immutable list of criteria that equals another with equal entries.</summary>
[CollectionBuilder(typeof(CriterionList), nameof(Create))]
public sealed class CriterionList : IReadOnlyList<Criterion>, IEquatable<CriterionList>
{
    private readonly Criterion[] items;

    private CriterionList(Criterion[] items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public Criterion this[int index] => items[index];

    /// <summary>A list of these criteria.</summary>
    public static CriterionList Create(ReadOnlySpan<Criterion> items) => new(items.ToArray());

    /// <inheritdoc/>
    public bool Equals(CriterionList? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CriterionList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Criterion> GetEnumerator() => ((IEnumerable<Criterion>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
