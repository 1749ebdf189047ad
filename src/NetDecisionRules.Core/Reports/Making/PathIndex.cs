namespace NetDecisionRules.Reports;

/// <summary>Numbers the paths of facts in the order in which they come.</summary>
internal sealed class PathIndex
{
    /// <summary>More paths than a usual record has.</summary>
    public const int Few = 200;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => _numbers.Count > Few;

    /// <summary>The number of a path, a new one where it was not met yet.</summary>
    public int Add(string path, out bool isNew)
    {
        isNew = _numbers.TryAdd(path, _numbers.Count);
        return isNew ? _numbers.Count - 1 : _numbers[path];
    }
}
