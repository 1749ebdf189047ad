using System.Text;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Input;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Where rejected records go. A file for them comes into being with the first.</summary>
/// <param name="path">The file; null is standard error.</param>
/// <param name="hashes">Whether the file is hashed as it is written.</param>
/// <param name="host">Holds standard error.</param>
internal sealed class RejectsFile(string? path, bool hashes, CliHost host) : IAsyncDisposable
{
    private ResultStream? _file;

    /// <summary>What was written; null where there is no file.</summary>
    public FileStamp? Stamp => _file?.Stamp;

    public async Task WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellation)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        if (path is null)
        {
            await host.Error.WriteAsync(Encoding.UTF8.GetString(lines.Span).AsMemory(), cancellation);
            return;
        }

        _file ??= ResultStream.Open(path, hashes, host);
        await _file.WriteAsync(lines, cancellation);
    }

    /// <summary>Gives the file its name; with nothing rejected, a file of an earlier run goes.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_file is not null)
        {
            await _file.CompleteAsync(cancellation);
        }
        else if (path is not null and not CliHost.Standard)
        {
            OutputFile.RemoveOld(path);
        }
    }

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
