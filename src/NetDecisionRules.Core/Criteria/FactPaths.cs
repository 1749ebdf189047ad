namespace NetDecisionRules.Criteria;

/// <summary>Facts of one patient, each once, by JSON path. Made once a report and used for rule after rule: a path is built when it is first met.</summary>
internal sealed class FactPaths
{
    private readonly Dictionary<(string Path, int Index), string> built = [];
    private readonly List<string> paths = [];

    /// <summary>Adds a path as it is.</summary>
    public void Add(string path)
    {
        if (!paths.Contains(path))
        {
            paths.Add(path);
        }
    }

    /// <summary>Adds the path of a list entry's field, or of the list where there is no such entry.</summary>
    /// <param name="path">The path with <c>[]</c> in place of the entry.</param>
    /// <param name="index">The entry's index; negative where there is none.</param>
    public void Add(string path, int index)
    {
        if (!built.TryGetValue((path, index), out var full))
        {
            full = Fact.Indexed(path, index);
            built.Add((path, index), full);
        }

        Add(full);
    }

    /// <summary>The paths in ordinal order; the set is empty afterwards.</summary>
    public IReadOnlyList<string> Take()
    {
        if (paths.Count == 0)
        {
            return [];
        }

        paths.Sort(StringComparer.Ordinal);
        string[] taken = [.. paths];
        paths.Clear();
        return taken;
    }
}
