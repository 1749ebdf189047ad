namespace NetDecisionRules.Evaluation;

/// <summary>
/// Where the bits of a lane stand: in planes of two halves. The two halves of a plane, of two neighboring 64-bit words of lanes, lie side by
/// side in one block, so that whatever touches a lane touches few blocks.
/// </summary>
internal sealed record LaneLayout(int Words, int Planes)
{
    /// <summary>The number of 64-bit words in a block.</summary>
    public const int BlockLength = 4;

    public int Length => Blocks * BlockLength;

    public int Blocks => Planes * PairsOfWords;

    /// <summary>The number of blocks of one plane.</summary>
    public int PairsOfWords { get; } = (Words + 1) / 2;

    /// <summary>The state before any column: a lane is true until a column says otherwise, a plane that a lane does not use says nothing.</summary>
    /// <param name="lanes">For each lane the number of its clauses over several columns; null for a lane with a clause that nothing can fulfill.</param>
    public ulong[] Start(int?[] lanes)
    {
        var start = new ulong[Length];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            for (var plane = 0; plane <= lanes[lane]; plane++)
            {
                start[Index(lane >> 6, plane, second: false)] |= Bit(lane);
                start[Index(lane >> 6, plane, second: true)] |= Bit(lane);
            }
        }

        return start;
    }

    /// <summary>The index of a word of lanes in one half of a plane.</summary>
    public int Index(int word, int plane, bool second) =>
        (BlockLength * ((plane * PairsOfWords) + (word >> 1))) + (2 * (word & 1)) + (second ? 1 : 0);

    public static ulong Bit(int lane) => 1UL << (lane & 63);
}
