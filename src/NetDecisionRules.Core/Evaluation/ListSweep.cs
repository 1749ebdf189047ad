using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>Reads the states of all quantifiers over one list: first of those that its combinations tell, then of those that must look at the entries.</summary>
internal sealed class ListSweep
{
    /// <summary>Words of the masks of one quantifier.</summary>
    private const int Width = 4;

    // Tables by four bits: in which words the list has combinations that pass (the first two) or may pass. The second is for a list that may hold more.
    private static readonly int[][] Told = [ToldStates(mayHoldMore: false), ToldStates(mayHoldMore: true)];

    private static readonly int[][] PutOff = [PutOffStates(Truth.False), PutOffStates(Truth.Unknown)];

    private readonly int told;
    private readonly ulong[] masks;

    public ListSweep(IReadOnlyList<SomeColumn> told, IReadOnlyList<EntriesColumn> entries)
    {
        this.told = Width * told.Count;
        masks = new ulong[Width * (told.Count + entries.Count)];
        var next = 0;
        foreach (var column in told)
        {
            Add(column.Passes);
            Add(column.MayPass);
        }

        foreach (var column in entries)
        {
            Add(column.MayPass);
            Add(column.MayPass);
        }

        void Add(CombinationSet set)
        {
            masks[next++] = set.Low;
            masks[next++] = set.High;
        }
    }

    /// <summary>Writes the states, <see cref="EntriesColumn.PutOff"/> where the entries must be looked at; answers the states behind them.</summary>
    public Span<int> Read(in ListProfile list, Span<int> states)
    {
        var present = Vector256.Create(list.Present.Low, list.Present.High, list.Present.Low, list.Present.High);
        var more = list.MayHoldMore ? 1 : 0;
        Read(masks.AsSpan(..told), present, Told[more], states);
        Read(masks.AsSpan(told..), present, PutOff[more], states[(told / Width)..]);
        return states[(masks.Length / Width)..];
    }

    private static void Read(ReadOnlySpan<ulong> masks, Vector256<ulong> present, int[] stateOf, Span<int> states)
    {
        ref readonly var mask = ref MemoryMarshal.GetReference(masks);
        var next = (nuint)0;
        foreach (ref var state in states[..(masks.Length / Width)])
        {
            var common = present & Vector256.LoadUnsafe(in mask, next);
            state = stateOf[(int)(~Vector256.Equals(common, Vector256<ulong>.Zero)).ExtractMostSignificantBits()];
            next += Width;
        }
    }

    private static int[] ToldStates(bool mayHoldMore)
    {
        var states = new int[16];
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = (int)Kleene.Of(all: (i & 0b0011) != 0, some: mayHoldMore || (i & 0b1100) != 0);
        }

        return states;
    }

    private static int[] PutOffStates(Truth withoutSuch)
    {
        var states = new int[16];
        Array.Fill(states, EntriesColumn.PutOff);
        states[0] = (int)withoutSuch;
        return states;
    }
}
