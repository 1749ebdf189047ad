using System.CommandLine.Parsing;
using NetDecisionRules.Facts;
using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.CommandLine.Hosting;

/// <summary>Opens what a user named as input.</summary>
internal static class InputFile
{
    /// <summary>An option that does not exist would be taken for a file; a file of such a name is written <c>./--name</c>.</summary>
    public static void RefuseOptions(SymbolResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            result.AddError($"There is no option '{token.Value}'.");
        }
    }

    /// <summary>How messages call an input.</summary>
    public static string NameOf(string path) => path == CliHost.Standard ? "standard input" : OneLine.Of(path);

    public static Stream Open(string path, CliHost host)
    {
        if (path == CliHost.Standard)
        {
            return host.OpenInput();
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, useAsync: true);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {NameOf(path)}: {FileFault.Words(exception)}");
        }
    }

    /// <summary>Opens each input once, so that one that cannot be read ends a run before any work is done.</summary>
    /// <exception cref="CliException">An input cannot be read.</exception>
    public static async Task CheckAsync(IEnumerable<string> paths, CliHost host)
    {
        foreach (var path in paths.Where(path => path != CliHost.Standard))
        {
            await Open(path, host).DisposeAsync();
        }
    }

    /// <summary>All bytes of an input of at most one record; of a longer one only how many they are.</summary>
    public static async Task<(byte[]? Bytes, long Length)> ReadRecordAsync(Stream input, CancellationToken cancellation)
    {
        const int byteOrderMark = 3;
        const int lineEnd = 1;
        using var record = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (int read; (read = await ReadAsync(input, buffer, cancellation)) > 0;)
        {
            length += read;
            if (length <= Limits.RecordBytes + byteOrderMark + lineEnd)
            {
                record.Write(buffer, 0, read);
            }
        }

        return record.Length == length ? (record.ToArray(), length) : (null, length);
    }

    /// <summary>Reads; a console that waits for a key does not hold up cancellation.</summary>
    public static Task<int> ReadAsync(Stream input, Memory<byte> buffer, CancellationToken cancellation) =>
        input.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation);
}
