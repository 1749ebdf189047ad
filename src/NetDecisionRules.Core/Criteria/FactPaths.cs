using System.Runtime.InteropServices;

namespace NetDecisionRules.Criteria;

/// <summary>JSON paths of facts, collected for rule after rule. What was added since a mark can be taken back.</summary>
internal sealed class FactPaths
{
    /// <summary>How far back a path is looked for when it is added; what comes again later goes when the paths are taken.</summary>
    private const int LookBack = 16;

    private readonly List<string> _paths = [];

    /// <summary>Where the collection stands, for <see cref="TakeBack"/>.</summary>
    public int Mark => _paths.Count;

    /// <summary>What was added, some perhaps twice, in no order.</summary>
    public ReadOnlySpan<string> Added => CollectionsMarshal.AsSpan(_paths);

    /// <summary>Adds a path.</summary>
    public void Add(string path)
    {
        // A path that is there already stays there as long as this one would: takings-back go in the reverse order of their marks.
        for (var i = Math.Max(0, _paths.Count - LookBack); i < _paths.Count; i++)
        {
            if (ReferenceEquals(_paths[i], path))
            {
                return;
            }
        }

        _paths.Add(path);
    }

    /// <summary>Forgets what was added since the mark.</summary>
    public void TakeBack(int mark) => _paths.RemoveRange(mark, _paths.Count - mark);

    /// <summary>The paths, each once, in ordinal order; the collection is empty afterwards.</summary>
    public IReadOnlyList<string> Take()
    {
        if (_paths.Count == 0)
        {
            return [];
        }

        _paths.Sort(StringComparer.Ordinal);
        var taken = 0;
        for (var i = 0; i < _paths.Count; i++)
        {
            if (i == 0 || _paths[i] != _paths[i - 1])
            {
                _paths[taken++] = _paths[i];
            }
        }

        TakeBack(taken);
        string[] result = [.. _paths];
        _paths.Clear();
        return result;
    }
}
