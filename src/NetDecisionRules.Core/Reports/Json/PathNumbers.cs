using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Numbers the paths that facts may have: one for a fact of the patient as a whole, one an entry for the first entries of a list.</summary>
internal sealed class PathNumbers
{
    /// <summary>So many entries of a list have numbers; longer lists are rare.</summary>
    public const int Entries = 8;

    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);
    private Dictionary<string, int>? all;

    /// <summary>The number of numbers.</summary>
    public int Count { get; private set; }

    /// <summary>The paths of a fact, encoded as names of JSON fields; by entry where it is a fact of a list.</summary>
    public PathJson[] Of(Fact fact)
    {
        var isInList = fact.Path.Contains("[]", StringComparison.Ordinal);
        if (!first.TryGetValue(fact.Path, out var number))
        {
            first.Add(fact.Path, number = Count);
            Count += isInList ? Entries : 1;
        }

        return isInList
            ? [.. Enumerable.Range(0, Entries).Select(entry => new PathJson(number + entry, Fact.Indexed(fact.Path, entry)))]
            : [new PathJson(number, fact.Path)];
    }

    /// <summary>The number of a path; negative where it has none.</summary>
    public int Find(string path) => (all ??= All()).GetValueOrDefault(path, -1);

    private Dictionary<string, int> All()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, number) in first)
        {
            if (!path.Contains("[]", StringComparison.Ordinal))
            {
                numbers.Add(path, number);
                continue;
            }

            for (var entry = 0; entry < Entries; entry++)
            {
                numbers.Add(Fact.Indexed(path, entry), number + entry);
            }
        }

        return numbers;
    }
}

/// <summary>A path that has a number.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Path">The path.</param>
internal sealed record PathJson(int Number, string Path)
{
    /// <summary>The path as the name of a field, with the colon behind it.</summary>
    public byte[] Name => field ??= ReportJsonTemplate.Bytes($"\"{Path}\":");

    /// <summary>The path with the value of a choice.</summary>
    public byte[] With(ChoiceFact fact, string value)
    {
        var quote = fact is FlagFact ? "" : "\"";
        return ReportJsonTemplate.Bytes($"\"{Path}\":{quote}{value}{quote}");
    }
}
