using System.Runtime.InteropServices;

namespace NetDecisionRules.Criteria;

/// <summary>JSON paths of facts, collected for rule after rule. What was added since a mark can be taken back.</summary>
internal sealed class FactPaths
{
    /// <summary>How far back a path is looked for when it is added; what comes again later goes when the paths are taken.</summary>
    private const int LookBack = 16;

    private readonly List<string> paths = [];

    /// <summary>Where the collection stands, for <see cref="TakeBack"/>.</summary>
    public int Mark => paths.Count;

    /// <summary>What was added, some perhaps twice, in no order.</summary>
    public ReadOnlySpan<string> Added => CollectionsMarshal.AsSpan(paths);

    /// <summary>Adds a path.</summary>
    public void Add(string path)
    {
        // A path that is there already stays there as long as this one would: takings-back go in the reverse order of their marks.
        for (var i = Math.Max(0, paths.Count - LookBack); i < paths.Count; i++)
        {
            if (ReferenceEquals(paths[i], path))
            {
                return;
            }
        }

        paths.Add(path);
    }

    /// <summary>Forgets what was added since the mark.</summary>
    public void TakeBack(int mark) => paths.RemoveRange(mark, paths.Count - mark);

    /// <summary>The paths, each once, in ordinal order; the collection is empty afterwards.</summary>
    public IReadOnlyList<string> Take()
    {
        if (paths.Count == 0)
        {
            return [];
        }

        paths.Sort(StringComparer.Ordinal);
        var taken = 0;
        for (var i = 0; i < paths.Count; i++)
        {
            if (i == 0 || paths[i] != paths[i - 1])
            {
                paths[taken++] = paths[i];
            }
        }

        TakeBack(taken);
        string[] result = [.. paths];
        paths.Clear();
        return result;
    }
}
