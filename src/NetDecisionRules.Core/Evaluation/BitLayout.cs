namespace NetDecisionRules.Evaluation;

/// <summary>
/// Where a rule bit is kept: in planes of two halves. The two halves of a plane, of two neighboring 64-bit words of rule bits, lie side by
/// side in one block, so that whatever touches a rule bit touches few blocks.
/// </summary>
internal sealed record BitLayout(int Words, int Planes)
{
    /// <summary>The number of 64-bit words in a block.</summary>
    public const int BlockLength = 4;

    public int Length => Blocks * BlockLength;

    public int Blocks => Planes * PairsOfWords;

    /// <summary>The number of blocks of one plane.</summary>
    public int PairsOfWords { get; } = (Words + 1) / 2;

    /// <summary>The state before any predicate: a rule bit is true until a predicate says otherwise, a plane that a rule bit does not use says nothing.</summary>
    /// <param name="ruleBits">For each rule bit the number of its clauses over several predicates; null for a rule bit with a clause that nothing can fulfill.</param>
    public ulong[] Start(int?[] ruleBits)
    {
        var start = new ulong[Length];
        for (var ruleBit = 0; ruleBit < ruleBits.Length; ruleBit++)
        {
            for (var plane = 0; plane <= ruleBits[ruleBit]; plane++)
            {
                start[Index(ruleBit >> 6, plane, second: false)] |= Bit(ruleBit);
                start[Index(ruleBit >> 6, plane, second: true)] |= Bit(ruleBit);
            }
        }

        return start;
    }

    /// <summary>The index of a word of rule bits in one half of a plane.</summary>
    public int Index(int word, int plane, bool second) =>
        (BlockLength * ((plane * PairsOfWords) + (word >> 1))) + (2 * (word & 1)) + (second ? 1 : 0);

    public static ulong Bit(int ruleBit) => 1UL << (ruleBit & 63);
}
