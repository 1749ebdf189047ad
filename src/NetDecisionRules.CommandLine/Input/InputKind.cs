using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>The formats of records.</summary>
internal enum InputKind
{
    Ndjson,
    Csv,
    Parquet,
}

/// <summary>Which format an input has: by its name, otherwise (standard input, other names) by its content.</summary>
internal static class InputKinds
{
    private const int LongestHeader = 64 * 1024;

    /// <exception cref="CliException">It is UTF-16.</exception>
    public static async ValueTask<InputKind> OfAsync(PeekStream input, string path, CancellationToken cancellation)
    {
        var start = await input.PeekAsync(1, cancellation);
        if (start.Span is [0xFE or 0xFF, ..] && (await input.PeekAsync(2, cancellation)).Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new CliException(ExitCode.BadInput, $"cannot read {InputFile.NameOf(path)}: it is UTF-16; save it as UTF-8");
        }

        return ByName(path) ?? await ByContentAsync(input, cancellation);
    }

    private static InputKind? ByName(string path) => Path.GetExtension(Compressed.PlainName(path)).ToLowerInvariant() switch
    {
        ".ndjson" or ".jsonl" or ".json" => InputKind.Ndjson,
        ".csv" or ".tsv" => InputKind.Csv,
        ".parquet" => InputKind.Parquet,
        _ => null,
    };

    private static async ValueTask<InputKind> ByContentAsync(PeekStream input, CancellationToken cancellation)
    {
        var start = await input.PeekAsync(1, cancellation);
        if (start.Span.StartsWith("P"u8) && (await input.PeekAsync(4, cancellation)).Span.StartsWith("PAR1"u8))
        {
            return InputKind.Parquet;
        }

        // No byte more than needed, because a program may write one record and wait for its result before it writes the next.
        for (var known = 0; known < start.Length && start.Length < LongestHeader && !IsSettled(start.Span);)
        {
            known = start.Length;
            start = await input.PeekAsync(known + 1, cancellation);
        }

        return IsHeader(Trimmed(start.Span)) ? InputKind.Csv : InputKind.Ndjson;
    }

    /// <summary>Whether there is a whole first line, or the start of an object.</summary>
    private static bool IsSettled(ReadOnlySpan<byte> start) => Trimmed(start) is [(byte)'{', ..] || Trimmed(start).Contains((byte)'\n');

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> start) => (start.StartsWith("\uFEFF"u8) ? start["\uFEFF"u8.Length..] : start).TrimStart(" \t\r\n"u8);

    /// <summary>Whether the first line has the one column that every table has.</summary>
    private static bool IsHeader(ReadOnlySpan<byte> text)
    {
        if (text is [] or [(byte)'{', ..])
        {
            return false;
        }

        var line = text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;
        var cells = new CsvCells { Separator = CsvCells.SeparatorOf(line) };
        cells.Add(line);
        for (var i = 0; i < cells.Row.Count; i++)
        {
            if (cells.Row[i].SequenceEqual("id"u8))
            {
                return true;
            }
        }

        return false;
    }
}
