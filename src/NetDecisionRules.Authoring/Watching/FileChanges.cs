using System.Threading.Channels;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Authoring.Watching;

/// <summary>
/// Tells when files change. Folders are watched, not files, because editors write a new file beside the old one and give it the old one's
/// name. In a folder only JSON files count, so that an editor's own files and written results start no run.
/// </summary>
internal sealed class FileChanges : IDisposable
{
    /// <summary>One save makes several events; a run starts when this long none has come.</summary>
    private static readonly TimeSpan DefaultQuiet = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly TimeProvider _clock;
    private readonly TimeSpan _quiet;

    /// <summary>Begins to watch.</summary>
    /// <exception cref="CliException">There is no such file or folder.</exception>
    public FileChanges(IEnumerable<string> paths, TimeProvider clock, TimeSpan? quiet = null)
    {
        (_clock, _quiet) = (clock, quiet ?? DefaultQuiet);
        try
        {
            _watchers.AddRange(paths.Select(Watcher));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

    /// <summary>Ends when something has changed since the last call, and for a moment nothing more.</summary>
    public async Task NextAsync(CancellationToken cancellation)
    {
        await _changed.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(_quiet, _clock, cancellation);
        }
        while (_changed.Reader.TryRead(out _));
    }

    private FileSystemWatcher Watcher(string path)
    {
        var isFolder = Directory.Exists(path);
        var full = Path.GetFullPath(path);
        var folder = isFolder ? full : Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {OneLine.Of(path)}: there is no such file or folder");
        }

        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isFolder, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        bool Counts(string? name) => name is not null && (isFolder
            ? name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !Path.HasExtension(name)
            : Path.Combine(folder, name) == full);
        watcher.Changed += (_, change) => Tell(Counts(change.Name) && !Directory.Exists(change.FullPath));
        watcher.Created += (_, change) => Tell(Counts(change.Name));
        watcher.Deleted += (_, change) => Tell(Counts(change.Name));
        watcher.Renamed += (_, change) => Tell(Counts(change.Name) || Counts(change.OldName));
        watcher.Error += (_, _) => Tell(true); // events were lost
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(bool counts)
    {
        if (counts)
        {
            _changed.Writer.TryWrite(true);
        }
    }
}
