using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The rows of all columns in one piece of memory, a vector a row and block.</summary>
internal sealed class RowTable
{
    private readonly ulong[] rows;
    private readonly Block[] blocks;
    private readonly Target[] targets;
    private readonly int[] ends;

    /// <param name="columns">The rows of each column.</param>
    /// <param name="sweep">The columns that <see cref="Sweep"/> takes together, the first of all.</param>
    /// <param name="layout">Where the bits stand.</param>
    public RowTable(IReadOnlyList<ColumnRows> columns, ColumnSweep sweep, LaneLayout layout)
    {
        var (all, bits, starts) = (new List<ulong>(), new List<int>(), new List<int>());
        ends = new int[columns.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            foreach (var (block, part) in columns[column].Blocks())
            {
                bits.Add(block * LaneLayout.BlockLength);
                starts.Add(all.Count);
                all.AddRange(part);
            }

            ends[column] = bits.Count;
        }

        (rows, targets) = (all.ToArray(), new Target[bits.Count]);
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = new Target(bits[i], starts[i]);
        }

        blocks = new Block[layout.Blocks];
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = new Block(new Part[Count(block, 0, sweep.Choices)], new Part[Count(block, sweep.Choices, sweep.Columns.Count)]);
            var (choices, states) = (0, 0);
            for (var column = 0; column < sweep.Columns.Count; column++)
            {
                if (StartIn(block, column) is not { } start)
                {
                    continue;
                }

                if (column < sweep.Choices)
                {
                    blocks[block].OfChoices[choices++] = new Part(sweep.PlaceOf(column), start);
                }
                else
                {
                    blocks[block].OfStates[states++] = new Part(column - sweep.Choices, start);
                }
            }
        }
    }

    private int Count(int block, int from, int to)
    {
        var count = 0;
        for (var column = from; column < to; column++)
        {
            count += StartIn(block, column) is null ? 0 : 1;
        }

        return count;
    }

    private int? StartIn(int block, int column)
    {
        foreach (ref readonly var target in TargetsOf(column))
        {
            if (target.Bits == block * LaneLayout.BlockLength)
            {
                return target.Start;
            }
        }

        return null;
    }

    /// <summary>Takes away what the states of the swept columns take away, a block after the other, each in a register.</summary>
    /// <param name="choices">The codes of the choices of a vector.</param>
    /// <param name="states">The states of the other columns.</param>
    /// <param name="start">The bits before any column.</param>
    /// <param name="bits">Where the bits that are left are written.</param>
    public void Sweep(ReadOnlySpan<byte> choices, ReadOnlySpan<int> states, ReadOnlySpan<ulong> start, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var code = ref MemoryMarshal.GetReference(choices);
        ref var state = ref MemoryMarshal.GetReference(states);
        for (var i = 0; i < blocks.Length; i++)
        {
            var standing = Vector256.LoadUnsafe(in start[i * LaneLayout.BlockLength]);
            foreach (ref readonly var part in blocks[i].OfChoices.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, Unsafe.Add(ref code, part.Place)));
            }

            foreach (ref readonly var part in blocks[i].OfStates.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, Unsafe.Add(ref state, part.Place)));
            }

            standing.StoreUnsafe(ref bits[i * LaneLayout.BlockLength]);
        }
    }

    /// <summary>Takes away what one column in one state takes away.</summary>
    public void Apply(int column, int state, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (ref readonly var target in TargetsOf(column))
        {
            ref var standing = ref bits[target.Bits];
            (Vector256.LoadUnsafe(ref standing) & Vector256.LoadUnsafe(ref table, Row(target.Start, state))).StoreUnsafe(ref standing);
        }
    }

    private ReadOnlySpan<Target> TargetsOf(int column) => targets.AsSpan((column == 0 ? 0 : ends[column - 1])..ends[column]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Row(int start, int state) => unchecked((nuint)(uint)(start + (state * LaneLayout.BlockLength)));

    /// <summary>What the swept columns have in one block.</summary>
    private readonly record struct Block(Part[] OfChoices, Part[] OfStates);

    /// <summary>The rows of one column in one block, by itself.</summary>
    /// <param name="Bits">Where the bits of the block start.</param>
    /// <param name="Start">Where the row of its first state starts.</param>
    private readonly record struct Target(int Bits, int Start);

    /// <summary>The rows of one column in one block, among others of the block.</summary>
    /// <param name="Place">Where the column's state stands.</param>
    /// <param name="Start">Where the row of its first state starts.</param>
    private readonly record struct Part(int Place, int Start);
}
