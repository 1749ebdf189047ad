using System.Text;

namespace NetDecisionRules.Facts;

/// <summary>The names of one closed set (an object's fields, an enum's values), found by their UTF-8 bytes without making a string.</summary>
internal sealed class NameTable
{
    private const int ShortestNameToCorrect = 4; // "g4" is no typing error for "g1"

    private readonly string[] _names;
    private readonly byte[][] _utf8;

    public NameTable(params string[] names)
    {
        _names = names;
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        Joined = string.Join(", ", names);
    }

    public int Count => _names.Length;

    public string this[int index] => _names[index];

    /// <summary>All names, as a message lists them.</summary>
    public string Joined { get; }

    public IReadOnlyList<string> All => _names;

    /// <summary>Index of a name, -1 when there is none; looks from <paramref name="start"/> on first, since records keep the contract's order.</summary>
    public int Find(ReadOnlySpan<byte> name, int start = 0)
    {
        for (var i = start; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < start; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The one name that was probably meant: it differs in case, or in one letter; null when there is none, or more than one.</summary>
    public string? Closest(string written)
    {
        string? closest = null;
        foreach (var name in _names)
        {
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }

            if (Math.Min(name.Length, written.Length) >= ShortestNameToCorrect && DiffersInOneLetter(name, written))
            {
                if (closest is not null)
                {
                    return null;
                }

                closest = name;
            }
        }

        return closest;
    }

    /// <summary>One letter replaced, left out or put in.</summary>
    private static bool DiffersInOneLetter(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < Math.Min(a.Length, b.Length) && char.ToUpperInvariant(a[same]) == char.ToUpperInvariant(b[same]))
        {
            same++;
        }

        var restOfA = a[Math.Min(a.Length, same + (a.Length >= b.Length ? 1 : 0))..];
        var restOfB = b[Math.Min(b.Length, same + (b.Length >= a.Length ? 1 : 0))..];
        return restOfA.Equals(restOfB, StringComparison.OrdinalIgnoreCase);
    }
}
