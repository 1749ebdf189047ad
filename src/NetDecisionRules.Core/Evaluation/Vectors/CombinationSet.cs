using System.Numerics;

namespace NetDecisionRules.Evaluation;

/// <summary>A set of codes below 128. Two words rather than one <see cref="UInt128"/>, whose comparison jumps and is often mispredicted.</summary>
/// <param name="Low">The codes below 64.</param>
/// <param name="High">The others.</param>
internal readonly record struct CombinationSet(ulong Low, ulong High)
{
    public static CombinationSet Of(int code) => code < 64 ? new CombinationSet(1UL << code, 0) : new CombinationSet(0, 1UL << (code - 64));

    /// <summary>The number of words of 32 codes up to the last that holds any.</summary>
    public int Words => High != 0 ? 4 - (BitOperations.LeadingZeroCount(High) / 32) : 2 - (BitOperations.LeadingZeroCount(Low) / 32);

    /// <summary>One of four words of 32 codes.</summary>
    public uint Word(int word) => unchecked((uint)((word < 2 ? Low : High) >> (32 * (word & 1))));

    public static CombinationSet operator |(CombinationSet a, CombinationSet b) => new(a.Low | b.Low, a.High | b.High);

    /// <summary>Whether the sets have a code in common.</summary>
    public bool Overlaps(CombinationSet other) => ((Low & other.Low) | (High & other.High)) != 0;

    public bool Contains(int code) => ((code < 64 ? Low : High) >> (code & 63) & 1) != 0;
}
