using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The rows of all columns in one piece of memory, a vector a row and block.</summary>
internal sealed class RowTable
{
    private readonly ulong[] rows;
    private readonly Block[] blocks;
    private readonly (int Block, int Start)[][] byColumn;
    private readonly (int Block, int Start)[][] touched;

    /// <param name="columns">The rows of each column.</param>
    /// <param name="sweep">The columns that <see cref="Sweep"/> takes together, the first of all.</param>
    /// <param name="layout">Where the bits stand.</param>
    public RowTable(IReadOnlyList<ColumnRows> columns, ColumnSweep sweep, LaneLayout layout)
    {
        var all = new List<ulong>();
        (byColumn, touched) = (new (int, int)[columns.Count][], new (int, int)[columns.Count][]);
        for (var column = 0; column < columns.Count; column++)
        {
            byColumn[column] = Add(columns[column].Blocks(), all);
        }

        for (var column = 0; column < columns.Count; column++)
        {
            touched[column] = Add(columns[column].NotFalse(), all);
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
                    blocks[block].OfChoices[choices++] = new Part(sweep.SlotOf(column), start);
                }
                else
                {
                    blocks[block].OfStates[states++] = new Part(column - sweep.Choices, start);
                }
            }
        }

        rows = all.ToArray();
    }

    private static (int, int)[] Add(List<RowPart> parts, List<ulong> all)
    {
        var places = new (int, int)[parts.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (parts[i].Block, all.Count);
            all.AddRange(parts[i].Rows);
        }

        return places;
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
        foreach (var (inBlock, start) in byColumn[column])
        {
            if (inBlock == block)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>Whether a column touches a lane that is not false yet.</summary>
    public bool Matters(int column, ReadOnlySpan<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        var open = Vector256<ulong>.Zero;
        foreach (var (block, start) in touched[column])
        {
            open |= Vector256.LoadUnsafe(in bits[block * LaneLayout.BlockLength]) & Vector256.LoadUnsafe(ref table, (nuint)(uint)start);
        }

        return open != Vector256<ulong>.Zero;
    }

    /// <summary>Takes away what the states of the swept columns take away, a block after the other, each in a register.</summary>
    /// <param name="choices">The codes of the choices of a profile.</param>
    /// <param name="states">The states of the other columns.</param>
    /// <param name="bits">The bits.</param>
    public void Sweep(ReadOnlySpan<byte> choices, ReadOnlySpan<int> states, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var i = 0; i < blocks.Length; i++)
        {
            ref var target = ref bits[i * LaneLayout.BlockLength];
            var standing = Vector256.LoadUnsafe(ref target);
            foreach (ref readonly var part in blocks[i].OfChoices.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, choices[part.Place]));
            }

            foreach (ref readonly var part in blocks[i].OfStates.AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, states[part.Place]));
            }

            standing.StoreUnsafe(ref target);
        }
    }

    /// <summary>Takes away what one column in one state takes away.</summary>
    public void Apply(int column, int state, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (var (block, start) in byColumn[column])
        {
            ref var target = ref bits[block * LaneLayout.BlockLength];
            (Vector256.LoadUnsafe(ref target) & Vector256.LoadUnsafe(ref table, Row(start, state))).StoreUnsafe(ref target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Row(int start, int state) => unchecked((nuint)(uint)(start + (state * LaneLayout.BlockLength)));

    /// <summary>What the swept columns have in one block.</summary>
    private readonly record struct Block(Part[] OfChoices, Part[] OfStates);

    /// <summary>The rows of one column in one block.</summary>
    /// <param name="Place">Where the column's state stands.</param>
    /// <param name="Start">Where the row of its first state starts.</param>
    private readonly record struct Part(int Place, int Start);
}
