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
    private byte[] _buffer = new byte[2 * ChunkSize];
    private int _start;
    private int _end;
    private bool _ended;
    private long _number;

    /// <summary>The next line; null behind the last one.</summary>
    public async ValueTask<InputLine?> ReadAsync(CancellationToken cancellation)
    {
        if (_number == 0)
        {
            await SkipByteOrderMarkAsync(cancellation);
        }

        var searched = 0;
        for (; ; )
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, lineEnd: 1);
            }

            searched = _end - _start;
            if (searched > limit)
            {
                return await SkipLineAsync(cancellation);
            }

            if (_ended)
            {
                return searched == 0 ? null : Take(searched, lineEnd: 0);
            }

            await FillAsync(cancellation);
        }
    }

    private InputLine Take(int length, int lineEnd)
    {
        var text = length > limit ? default : _buffer.AsMemory(_start, length);
        _start += length + lineEnd;
        return new InputLine(++_number, text, length);
    }

    private async ValueTask<InputLine?> SkipLineAsync(CancellationToken cancellation)
    {
        var length = 0L;
        for (; ; )
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (at >= 0)
            {
                _start += at + 1;
                return new InputLine(++_number, default, length + at);
            }

            length += _end - _start;
            _start = _end;
            if (_ended)
            {
                return new InputLine(++_number, default, length);
            }

            await FillAsync(cancellation);
        }
    }

    private async ValueTask SkipByteOrderMarkAsync(CancellationToken cancellation)
    {
        var mark = Encoding.UTF8.Preamble.Length;
        while (!_ended && _end < mark)
        {
            await FillAsync(cancellation);
        }

        _start = _buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble) ? mark : 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_buffer.Length - _end < ChunkSize)
        {
            var kept = _buffer.AsMemory(_start, _end - _start);
            if (_buffer.Length - kept.Length < ChunkSize)
            {
                _buffer = new byte[2 * _buffer.Length];
            }

            kept.Span.CopyTo(_buffer);
            (_start, _end) = (0, kept.Length);
        }

        var read = await InputFile.ReadAsync(input, _buffer.AsMemory(_end), cancellation);
        _end += read;
        _ended = read == 0;
    }
}
