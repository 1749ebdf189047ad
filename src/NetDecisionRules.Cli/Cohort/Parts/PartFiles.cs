using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Parts;

/// <summary>The names of a part's files: what stands beside its results.</summary>
internal sealed class PartFiles(string data)
{
    private const string ManifestEnd = ".manifest.json";

    public string Data => data;

    public string Manifest => data + ManifestEnd;

    public string Index => data + ".index";

    /// <summary>The patients for a report page, as the page holds them.</summary>
    public string Rows => data + ".patients";

    /// <summary>The part that a user named by its results or by its manifest.</summary>
    public static PartFiles Of(string name) => new(name.EndsWith(ManifestEnd, StringComparison.Ordinal) ? name[..^ManifestEnd.Length] : name);

    /// <summary>How the manifest names a file: as seen from its own folder, so that a folder of parts can be moved.</summary>
    public PartFile Entry(string path, FileStamp stamp) => new(Path.GetRelativePath(Folder, Path.GetFullPath(path)).Replace('\\', '/'), stamp.Sha256, stamp.Bytes);

    public string PathOf(PartFile file) => Path.Combine(Folder, file.Name);

    private string Folder => Path.GetDirectoryName(Path.GetFullPath(data)) ?? "/";
}
