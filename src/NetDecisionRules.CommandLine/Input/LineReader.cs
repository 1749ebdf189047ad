using System.Text;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>One line of an input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its bytes without LF, valid until the next line is read; empty where the line is too long.</param>
/// <param name="Length">How many bytes it has, LF not counted.</param>
internal readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Text, long Length)
{
    public bool IsBlank => Length == Text.Length && Text.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}

/// <summary>Cuts a stream into lines at LF. A line over the limit is counted, not kept. A byte-order mark at the start is skipped.</summary>
internal sealed class LineReader(Stream input, int limit)
{
    private const int ChunkSize = 64 * 1024;
    private byte[] buffer = new byte[2 * ChunkSize];
    private int start;
    private int end;
    private bool ended;
    private long number;

    /// <summary>The next line; null behind the last one.</summary>
    public async ValueTask<InputLine?> ReadAsync(CancellationToken cancellation)
    {
        if (number == 0)
        {
            await SkipByteOrderMarkAsync(cancellation);
        }

        var searched = 0;
        for (; ; )
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, lineEnd: 1);
            }

            searched = end - start;
            if (searched > limit)
            {
                return await SkipLineAsync(cancellation);
            }

            if (ended)
            {
                return searched == 0 ? null : Take(searched, lineEnd: 0);
            }

            await FillAsync(cancellation);
        }
    }

    private InputLine Take(int length, int lineEnd)
    {
        var text = length > limit ? default : buffer.AsMemory(start, length);
        start += length + lineEnd;
        return new InputLine(++number, text, length);
    }

    private async ValueTask<InputLine?> SkipLineAsync(CancellationToken cancellation)
    {
        var length = 0L;
        for (; ; )
        {
            var at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (at >= 0)
            {
                start += at + 1;
                return new InputLine(++number, default, length + at);
            }

            length += end - start;
            start = end;
            if (ended)
            {
                return new InputLine(++number, default, length);
            }

            await FillAsync(cancellation);
        }
    }

    private async ValueTask SkipByteOrderMarkAsync(CancellationToken cancellation)
    {
        var mark = Encoding.UTF8.Preamble.Length;
        while (!ended && end < mark)
        {
            await FillAsync(cancellation);
        }

        start = buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble) ? mark : 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (buffer.Length - end < ChunkSize)
        {
            var kept = buffer.AsMemory(start, end - start);
            if (buffer.Length - kept.Length < ChunkSize)
            {
                buffer = new byte[2 * buffer.Length];
            }

            kept.Span.CopyTo(buffer);
            (start, end) = (0, kept.Length);
        }

        var read = await InputFile.ReadAsync(input, buffer.AsMemory(end), cancellation);
        end += read;
        ended = read == 0;
    }
}
