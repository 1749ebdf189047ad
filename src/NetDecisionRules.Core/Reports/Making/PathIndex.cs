using System.Runtime.InteropServices;

namespace NetDecisionRules.Reports;

/// <summary>Numbers the paths of facts in the order in which they come. The few of a usual record are found by a glance at their letters.</summary>
internal sealed class PathIndex
{
    /// <summary>So many paths are found by a glance.</summary>
    public const int Few = 200;

    private const int Places = 512;

    private readonly List<string> paths = [];
    private readonly byte[] places = new byte[Places];
    private Dictionary<string, int>? many;

    /// <summary>Whether it has grown by a long record.</summary>
    public bool IsLarge => paths.Count > Few;

    /// <summary>The number of a path, a new one where it was not met yet.</summary>
    public int Add(string path, out bool isNew)
    {
        if (paths.Count >= Few)
        {
            return AddToMany(path, out isNew);
        }

        var known = CollectionsMarshal.AsSpan(paths);
        for (var place = Glance(path); ; place = (place + 1) % Places)
        {
            var number = places[place] - 1;
            if (number < 0)
            {
                paths.Add(path);
                places[place] = (byte)paths.Count;
                isNew = true;
                return paths.Count - 1;
            }

            if (known[number] == path)
            {
                isNew = false;
                return number;
            }
        }
    }

    /// <summary>A number that differs for most paths: made of their ends, their middle and the index of a list's entry.</summary>
    private static int Glance(string path)
    {
        var length = path.Length;
        if (length < 2)
        {
            return 0;
        }

        var index = path.IndexOf('[', StringComparison.Ordinal) + 1;
        return unchecked((length * 31) + (path[length - 1] * 7) + (path[length - 2] * 3) + (path[length / 2] * 13) + (path[index] * 67)) % Places;
    }

    /// <summary>From so many paths on, they are hashed whole: a record may have thousands that look alike.</summary>
    private int AddToMany(string path, out bool isNew)
    {
        if (many is null)
        {
            many = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var number = 0; number < paths.Count; number++)
            {
                many.Add(paths[number], number);
            }
        }

        isNew = many.TryAdd(path, paths.Count);
        if (!isNew)
        {
            return many[path];
        }

        paths.Add(path);
        return paths.Count - 1;
    }
}
