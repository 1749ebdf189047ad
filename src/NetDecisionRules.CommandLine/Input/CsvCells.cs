using NetDecisionRules.Json;

namespace NetDecisionRules.CommandLine.Input;

/// <summary>How a line of a CSV row ends.</summary>
internal enum CsvState
{
    /// <summary>So does the row.</summary>
    Ended,

    /// <summary>Inside a quoted cell: the row goes on.</summary>
    Open,

    /// <summary>Text follows a closing quote.</summary>
    Malformed,
}

/// <summary>The cells of one CSV row, without quotes and separators; reused from row to row.</summary>
internal sealed class CsvCells
{
    private const byte Quote = (byte)'"';

    private byte[] _text = new byte[4096];
    private int[] _ends = new int[256];
    private int _length;
    private int _count;
    private bool _isOpen;

    /// <summary>What stands between two cells.</summary>
    public byte Separator { get; set; } = (byte)',';

    public FlatRow Row => new(_text.AsSpan(0, _length), _ends.AsSpan(0, _count));

    /// <summary>The separator of a header: the one of comma, semicolon and tab that occurs most; no column's name has any of them.</summary>
    public static byte SeparatorOf(ReadOnlySpan<byte> header)
    {
        var separator = (byte)',';
        foreach (var other in ";\t"u8)
        {
            separator = header.Count(other) > header.Count(separator) ? other : separator;
        }

        return separator;
    }

    public void Clear() => (_length, _count, _isOpen) = (0, 0, false);

    /// <summary>Adds a line without its LF: the first of a row, or the next where the row is open.</summary>
    public CsvState Add(ReadOnlySpan<byte> line)
    {
        if (_isOpen)
        {
            Append("\n"u8);
        }

        for (; ; )
        {
            if (!_isOpen && line.StartsWith([Quote]))
            {
                _isOpen = true;
                line = line[1..];
            }

            if (_isOpen && !TryQuoted(ref line))
            {
                return CsvState.Open;
            }

            var at = line.IndexOf(Separator);
            var cell = at >= 0 ? line[..at] : line.EndsWith("\r"u8) ? line[..^1] : line;
            if (_isOpen && cell.Length > 0)
            {
                return CsvState.Malformed;
            }

            _isOpen = false;
            Append(cell);
            EndCell();
            if (at < 0)
            {
                return CsvState.Ended;
            }

            line = line[(at + 1)..];
        }
    }

    /// <summary>Takes the text up to the closing quote, and that quote; false where the line has none.</summary>
    private bool TryQuoted(ref ReadOnlySpan<byte> line)
    {
        for (; ; )
        {
            var at = line.IndexOf(Quote);
            if (at < 0)
            {
                Append(line);
                return false;
            }

            var isPair = at + 1 < line.Length && line[at + 1] == Quote;
            Append(line[..(at + (isPair ? 1 : 0))]);
            line = line[(at + (isPair ? 2 : 1))..];
            if (!isPair)
            {
                return true;
            }
        }
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        if (_text.Length - _length < part.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + part.Length));
        }

        part.CopyTo(_text.AsSpan(_length));
        _length += part.Length;
    }

    private void EndCell()
    {
        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * _ends.Length);
        }

        _ends[_count++] = _length;
    }
}
