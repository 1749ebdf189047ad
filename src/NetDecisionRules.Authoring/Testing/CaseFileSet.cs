using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Testing;

/// <summary>The case files that an author named: every one of a folder and its subfolders, or a single one.</summary>
internal static class CaseFileSet
{
    /// <summary>The files, as the author would open them, with <c>/</c> between folders: in the order of the names given, within a folder in ordinal order, each once.</summary>
    /// <exception cref="CliException">There is no such file or folder, or no case in it.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths) => [.. paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(path)}: there is no such file or folder");
        }

        var folder = Path.TrimEndingDirectorySeparator(path).Replace(Path.DirectorySeparatorChar, '/');
        var files = CaseRunner.Files(path).Select(name => folder.EndsWith('/') ? folder + name : folder + "/" + name).ToList();
        return files.Count > 0 ? files : throw new CliException(ExitCode.BadInput, $"{OneLine.Of(path)} holds no case");
    }

    /// <summary>Reads and runs the files.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public static IReadOnlyList<CaseResult> Run(CaseRunner runner, IReadOnlyList<string> files) => [.. files.Select(file => Run(runner, file))];

    private static CaseResult Run(CaseRunner runner, string file)
    {
        try
        {
            return runner.Run(file, File.ReadAllBytes(file));
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(file)}: {FileFault.Words(exception)}");
        }
    }
}
