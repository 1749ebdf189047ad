using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>Where the bits of a lane stand: planes of two halves, each half of some 64-bit words.</summary>
internal sealed record LaneLayout(int Words, int Planes)
{
    public int Length => 2 * Planes * Words;

    /// <summary>The state before any column: a lane is true until a column says otherwise, a plane that a lane does not use says nothing.</summary>
    /// <param name="lanes">For each lane the number of its clauses over several columns; null for a lane with a clause that nothing can fulfill.</param>
    public ulong[] Start(IEnumerable<int?> lanes)
    {
        var start = new ulong[Length];
        var lane = 0;
        foreach (var used in lanes)
        {
            for (var plane = 0; plane <= used; plane++)
            {
                start[Word(lane, plane, second: false)] |= Bit(lane);
                start[Word(lane, plane, second: true)] |= Bit(lane);
            }

            lane++;
        }

        return start;
    }

    public int Word(int lane, int plane, bool second) => (((2 * plane) + (second ? 1 : 0)) * Words) + (lane >> 6);

    public static ulong Bit(int lane) => 1UL << (lane & 63);
}

/// <summary>The rows of one column: for each of its states the bits that it leaves standing.</summary>
internal sealed class ColumnRows
{
    private readonly LaneLayout layout;
    private readonly ulong[][] full;
    private int[] words = [];
    private ulong[] rows = [];
    private (int Word, ulong Lanes)[] touched = [];

    public ColumnRows(LaneLayout layout, int states)
    {
        this.layout = layout;
        full = new ulong[states][];
        for (var state = 0; state < states; state++)
        {
            full[state] = new ulong[layout.Length];
            Array.Fill(full[state], ulong.MaxValue);
        }
    }

    /// <summary>Adds what the column contributes to one clause of a lane: the truth of its part of the clause in each state.</summary>
    public void Add(int lane, int plane, IReadOnlyList<Truth> truths)
    {
        var (first, second) = (layout.Word(lane, plane, second: false), layout.Word(lane, plane, second: true));
        for (var state = 0; state < full.Length; state++)
        {
            var keepsFirst = plane == 0 ? truths[state] == Truth.True : truths[state] != Truth.True;
            var keepsSecond = plane == 0 ? truths[state] != Truth.False : truths[state] == Truth.False;
            full[state][first] &= keepsFirst ? ulong.MaxValue : ~LaneLayout.Bit(lane);
            full[state][second] &= keepsSecond ? ulong.MaxValue : ~LaneLayout.Bit(lane);
        }
    }

    /// <summary>Keeps only the words in which some state takes a bit away.</summary>
    public ColumnRows Compact()
    {
        words = [.. Enumerable.Range(0, layout.Length).Where(word => full.Any(row => row[word] != ulong.MaxValue))];
        rows = [.. full.SelectMany(row => words.Select(word => row[word]))];
        touched = [.. Enumerable.Range(0, layout.Words).Select(word => (layout.Words + word, TouchedLanes(word))).Where(t => t.Item2 != 0)];
        return this;
    }

    /// <summary>Whether the column can still change an answer: some lane that it touches is not false yet.</summary>
    public bool Matters(ReadOnlySpan<ulong> bits)
    {
        foreach (var (word, lanes) in touched)
        {
            if ((bits[word] & lanes) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Apply(int state, Span<ulong> bits)
    {
        var row = rows.AsSpan(state * words.Length, words.Length);
        for (var i = 0; i < row.Length; i++)
        {
            bits[words[i]] &= row[i];
        }
    }

    private ulong TouchedLanes(int word)
    {
        var lanes = 0UL;
        for (var half = 0; half < 2 * layout.Planes; half++)
        {
            lanes = full.Aggregate(lanes, (set, row) => set | ~row[(half * layout.Words) + word]);
        }

        return lanes;
    }
}
