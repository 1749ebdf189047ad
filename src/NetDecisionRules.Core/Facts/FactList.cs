using System.Collections;

namespace NetDecisionRules.Facts;

/// <summary>
/// A list that nobody can change any more, equal to a list of equal entries, so that equal patients are equal records.
/// </summary>
internal sealed class FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
{
    private readonly T[] _entries;

    private FactList(T[] entries) => _entries = entries;

    public int Count => _entries.Length;

    public T this[int index] => _entries[index];

    /// <summary>A copy of the caller's list; null stays null.</summary>
    public static FactList<T>? Of(IReadOnlyList<T>? entries) => entries switch
    {
        null => null,
        FactList<T> own => own,
        _ => new FactList<T>([.. entries]),
    };

    public bool Equals(FactList<T>? other) => other is not null && _entries.AsSpan().SequenceEqual(other._entries, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as FactList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var entry in _entries)
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
