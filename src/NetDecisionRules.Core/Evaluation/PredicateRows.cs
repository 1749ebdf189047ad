using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// The rows of one predicate while tables are built: for each of its states the bits that it leaves standing, and behind them one that leaves
/// all, for a patient whose state is not known yet.
/// </summary>
internal sealed class PredicateRows
{
    private readonly BitLayout _layout;
    private readonly ulong[][] _rows;

    public PredicateRows(BitLayout layout, int states)
    {
        _layout = layout;
        _rows = new ulong[states + 1][];
        for (var state = 0; state < _rows.Length; state++)
        {
            var row = _rows[state] = new ulong[layout.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = ulong.MaxValue;
            }
        }
    }

    /// <summary>Adds what the predicate contributes to one clause of a rule bit: the truth of its part of the clause in each state.</summary>
    public void Add(int ruleBit, int plane, Truth[] truths)
    {
        var (first, second) = (_layout.Index(ruleBit >> 6, plane, second: false), _layout.Index(ruleBit >> 6, plane, second: true));
        for (var state = 0; state < truths.Length; state++)
        {
            var keepsFirst = plane == 0 ? truths[state] == Truth.True : truths[state] != Truth.True;
            var keepsSecond = plane == 0 ? truths[state] != Truth.False : truths[state] == Truth.False;
            _rows[state][first] &= keepsFirst ? ulong.MaxValue : ~BitLayout.Bit(ruleBit);
            _rows[state][second] &= keepsSecond ? ulong.MaxValue : ~BitLayout.Bit(ruleBit);
        }
    }

    /// <summary>The blocks in which some state takes a bit away, each with its part of every row, state after state.</summary>
    public List<RowPart> Blocks()
    {
        var parts = new List<RowPart>();
        for (var block = 0; block < _layout.Blocks; block++)
        {
            var start = block * BitLayout.BlockLength;
            var part = new ulong[_rows.Length * BitLayout.BlockLength];
            for (var state = 0; state < _rows.Length; state++)
            {
                _rows[state].AsSpan(start, BitLayout.BlockLength).CopyTo(part.AsSpan(state * BitLayout.BlockLength));
            }

            if (!HoldsOnlyOnes(part))
            {
                parts.Add(new RowPart(block, part));
            }
        }

        return parts;
    }

    /// <summary>The rule bits of a word from which some state takes something away.</summary>
    public ulong Touched(int word)
    {
        var touched = 0UL;
        foreach (var row in _rows)
        {
            for (var plane = 0; plane < _layout.Planes; plane++)
            {
                touched |= ~row[_layout.Index(word, plane, second: false)] | ~row[_layout.Index(word, plane, second: true)];
            }
        }

        return touched;
    }

    // The library's search over vectors would take a process longer to compile than all rows to fill.
    private static bool HoldsOnlyOnes(ReadOnlySpan<ulong> words)
    {
        foreach (var word in words)
        {
            if (word != ulong.MaxValue)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What rows have in one block.</summary>
internal sealed record RowPart(int Block, ulong[] Rows);
