namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>
/// What a summary is made from: numbers by name. Counts of parts are added up, in any order and grouping, and give the same summary as
/// counts of the whole.
/// </summary>
internal sealed class SummaryCounts
{
    private readonly SortedDictionary<string, long> _byName = new(StringComparer.Ordinal);

    /// <summary>The counts that are not zero, in ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, long> ByName => _byName;

    public long this[string name] => _byName.GetValueOrDefault(name);

    public void Add(string name, long count)
    {
        if (count != 0)
        {
            _byName[name] = this[name] + count;
        }
    }

    public void Add(IEnumerable<KeyValuePair<string, long>> counts)
    {
        foreach (var (name, count) in counts)
        {
            Add(name, count);
        }
    }

    /// <summary>The names behind a prefix, with their counts.</summary>
    public IEnumerable<(string Name, long Count)> Under(string prefix) => _byName
        .Where(count => count.Key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(count => (count.Key[prefix.Length..], count.Value));
}

/// <summary>Counts one thing over the patients of one slot of the pipeline.</summary>
internal abstract class SummaryPart
{
    public abstract void Add(Pipeline.Decision decision);

    /// <summary>Adds what was counted.</summary>
    public abstract void AddTo(SummaryCounts counts);
}
