using System.CommandLine.Parsing;
using System.IO.Enumeration;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>
/// Patterns that the shell did not expand: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders in between. As in a shell, names
/// that start with a dot are found only where the pattern says so; links to folders are not followed by <c>**</c>.
/// </summary>
internal static class InputGlob
{
    private const string AnyFolders = "**";

    private static readonly string[] AnyFile = ["*"];
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Refuses a pattern that matches nothing.</summary>
    public static void Check(SymbolResult result)
    {
        foreach (var pattern in result.Tokens.Select(token => token.Value).Where(word => IsPattern(word) && Expand(word).Count == 0))
        {
            result.AddError($"No file matches '{pattern}'.");
        }
    }

    /// <summary>The inputs that the user named, in order, patterns replaced by the files they match, sorted by path.</summary>
    public static string[] Parse(ArgumentResult result) =>
        [.. result.Tokens.SelectMany(token => IsPattern(token.Value) && Expand(token.Value) is { Count: > 0 } files ? files : [token.Value])];

    /// <summary>A file of that very name is no pattern.</summary>
    private static bool IsPattern(string word) => word.AsSpan().ContainsAny('*', '?') && !File.Exists(word);

    private static IReadOnlyList<string> Expand(string pattern)
    {
        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries);
        return [.. Find(root, parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Find(string folder, ArraySegment<string> parts)
    {
        var (first, rest) = (parts[0], parts[1..]);
        if (first == AnyFolders)
        {
            return Find(folder, rest.Count == 0 ? AnyFile : rest).Concat(Entries(folder, "*", folders: true).Where(IsNoLink).SelectMany(below => Find(below, parts)));
        }

        if (rest.Count == 0)
        {
            return IsWord(first) ? new[] { Path.Combine(folder, first) }.Where(File.Exists) : Entries(folder, first, folders: false);
        }

        return IsWord(first) ? Find(Path.Combine(folder, first), rest) : Entries(folder, first, folders: true).SelectMany(below => Find(below, rest));
    }

    private static bool IsWord(string part) => !part.AsSpan().ContainsAny('*', '?');

    private static bool IsNoLink(string folder) => new DirectoryInfo(folder).LinkTarget is null;

    private static IEnumerable<string> Entries(string folder, string pattern, bool folders)
    {
        var place = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(place))
        {
            return [];
        }

        var found = folders ? Directory.EnumerateDirectories(place, "*", Everything) : Directory.EnumerateFiles(place, "*", Everything);
        return found.Select(path => Path.GetFileName(path))
            .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false) && (name[0] != '.' || pattern[0] == '.'))
            .Select(name => Path.Combine(folder, name));
    }
}
