using NetDecisionRules.CommandLine.Hosting;
using ZstdSharp;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>Compressed input, known by its first bytes whatever the file is called.</summary>
internal static class Compressed
{
    private static readonly string[] Extensions = [".gz", ".zst"];

    /// <summary>The path without an extension that only tells of compression.</summary>
    public static string PlainName(string path) => IsCalledCompressed(path) ? Path.ChangeExtension(path, null) : path;

    /// <summary>The decompressed input; the input itself where it is not compressed.</summary>
    public static async ValueTask<PeekStream> OpenAsync(PeekStream input, string path, CancellationToken cancellation)
    {
        var name = InputFile.NameOf(path);
        var first = (await input.PeekAsync(1, cancellation)).Span is [var magic, ..] ? magic : 0;
        var start = first is 0x1F or 0x28 or (>= 0x50 and <= 0x5F) ? await input.PeekAsync(4, cancellation) : default;
        return start.Span switch
        {
            [0x1F, 0x8B, ..] => new PeekStream(new Checked(new GzipInput(input), name, "gzip")),
            [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..] => new PeekStream(new Checked(new DecompressionStream(input, leaveOpen: false), name, "zstd")),
            _ when IsCalledCompressed(path) => throw new CliException(ExitCode.BadInput, $"cannot read {name}: it is neither gzip nor zstd data, though it is called so"),
            _ => input,
        };
    }

    private static bool IsCalledCompressed(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Says which input is damaged, and ends the run: the records behind the damage are lost, and so is how many they were.</summary>
    private sealed class Checked(Stream inner, string name, string kind) : InputStream(inner)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                return await Inner.ReadAsync(buffer, cancellationToken);
            }
            catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ZstdException)
            {
                throw new CliException(ExitCode.BadInput, $"cannot read {name}: its {kind} data are damaged or end too early");
            }
        }
    }
}
