using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Book;

/// <summary>
/// The folder of a book. It is written beside its name and takes that name when it is complete; an earlier book makes way, and nothing else
/// does: a file marks a folder as a book.
/// </summary>
internal sealed class BookFolder : IDisposable
{
    /// <summary>The file that marks a folder as a book.</summary>
    public const string Marker = ".rule-book";

    private readonly string _target;
    private readonly string _partial;

    private BookFolder(string target, string partial) => (_target, _partial) = (target, partial);

    /// <summary>Opens the folder, to be completed.</summary>
    /// <exception cref="CliException">The name is that of something that is no earlier book, or cannot be written.</exception>
    public static BookFolder Open(string path)
    {
        try
        {
            var target = Resolve(path);
            if (File.Exists(target))
            {
                throw Refused(path, "it is a file");
            }

            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker)))
            {
                throw Refused(path, $"the folder holds something that is no earlier book (it has no file {Marker})");
            }

            var partial = Unused($"{target}.partial-{Phrases.Number(Environment.ProcessId)}"); // two runs never share a folder
            Directory.CreateDirectory(partial);
            return new BookFolder(target, partial);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw Refused(path, FileFault.Words(exception));
        }
    }

    /// <exception cref="CliException">It cannot be written.</exception>
    public async Task WriteAsync(BookFile file, CancellationToken cancellation)
    {
        try
        {
            var path = Path.Combine([_partial, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, cancellation);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw Refused(_target, FileFault.Words(exception));
        }
    }

    /// <summary>Gives the folder its name. A name is free for a moment only, and what stood there before goes last.</summary>
    /// <exception cref="CliException">The name cannot be given; what stood there before stands there still.</exception>
    public void Complete()
    {
        try
        {
            File.WriteAllText(Path.Combine(_partial, Marker), "This folder is made by net-decision-author book, which replaces it as a whole.\n");
            Swap();
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw Refused(_target, FileFault.Words(exception));
        }
    }

    private void Swap()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_partial, _target);
            return;
        }

        var old = Unused(_target + ".old");
        Directory.Move(_target, old);
        try
        {
            Directory.Move(_partial, _target);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            Directory.Move(old, _target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_partial))
        {
            Directory.Delete(_partial, recursive: true);
        }
    }

    /// <summary>The full path; of a link, that of the folder it stands for, so that the link stays one.</summary>
    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
    }

    private static string Unused(string stem)
    {
        var number = 1;
        while (Directory.Exists(Name()) || File.Exists(Name()))
        {
            number++;
        }

        return Name();

        string Name() => $"{stem}-{Phrases.Number(number)}";
    }

    private static CliException Refused(string path, string why) => new(ExitCode.BadInput, $"cannot write {OneLine.Of(path)}: {why}");
}
