using System.Globalization;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>
/// Where results go: standard output, or a file that appears under its name only when it is complete. Until then it stands beside that
/// name as <c>NAME.partial-N</c>; disposing removes it.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly string? _partial;
    private readonly string _target;
    private bool _completed;

    private OutputFile(Stream stream, string? partial, string target) => (Stream, _partial, _target) = (stream, partial, target);

    public Stream Stream { get; }

    private bool IsStandard => _target == CliHost.Standard;

    public static OutputFile Open(string path, CliHost host)
    {
        if (path == CliHost.Standard)
        {
            return new OutputFile(new BufferedStream(host.Output, 64 * 1024), null, path);
        }

        try
        {
            var target = Resolve(path);
            if (IsDevice(target))
            {
                return new OutputFile(new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite), null, target);
            }

            var (stream, partial) = CreatePartial(target);
            return new OutputFile(stream, partial, target);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot write {OneLine.Of(path)}: {FileFault.Words(exception)}");
        }
    }

    /// <summary>Whether two names stand for one file.</summary>
    public static bool AreSame(string one, string other)
    {
        if (one == CliHost.Standard || other == CliHost.Standard)
        {
            return false;
        }

        try
        {
            return string.Equals(Resolve(one), Resolve(other), StringComparison.Ordinal);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            return false; // opening it will tell
        }
    }

    /// <summary>Whether the name is that of a device such as <c>/dev/null</c>: it is written to, and no file must take its place.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>Removes a file that an earlier run left under this name.</summary>
    public static void RemoveOld(string path)
    {
        var target = Resolve(path);
        if (!IsDevice(target))
        {
            File.Delete(target);
        }
    }

    /// <summary>Writes what is buffered and gives the file its name.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        await Stream.FlushAsync(cancellation);
        await CloseAsync();
        if (_partial is not null)
        {
            File.Move(_partial, _target, overwrite: true);
        }

        _completed = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_completed)
        {
            return;
        }

        await CloseAsync();
        if (_partial is not null)
        {
            File.Delete(_partial);
        }
    }

    private ValueTask CloseAsync() => IsStandard ? ValueTask.CompletedTask : Stream.DisposeAsync();

    private static (FileStream Stream, string Path) CreatePartial(string target)
    {
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        for (var number = 1; ; number++)
        {
            var partial = string.Create(CultureInfo.InvariantCulture, $"{target}.partial-{number}");
            if (!File.Exists(partial))
            {
                try
                {
                    return (new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true), partial);
                }
                catch (IOException) when (File.Exists(partial))
                {
                    continue; // another run was faster
                }
            }
        }
    }

    /// <summary>The full path; of a link, that of the file it stands for, so that the link stays one.</summary>
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return !IsDevice(full) && new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
    }
}
