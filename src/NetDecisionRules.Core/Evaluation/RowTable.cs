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
        byColumn = [.. columns.Select(column => Add(column.Blocks()))];
        touched = [.. columns.Select(column => Add(column.NotFalse()))];
        blocks = [.. Enumerable.Range(0, layout.Blocks).Select(block => new Block(
            Parts(block, 0, sweep.Choices, column => sweep.SlotOf(column)),
            Parts(block, sweep.Choices, sweep.Columns.Count, column => column - sweep.Choices)))];
        rows = [.. all];

        (int, int)[] Add(IEnumerable<(int Block, ulong[] Rows)> blocks)
        {
            var parts = new List<(int, int)>();
            foreach (var (block, part) in blocks)
            {
                parts.Add((block, all.Count));
                all.AddRange(part);
            }

            return [.. parts];
        }

        Part[] Parts(int block, int from, int to, Func<int, int> place) => [.. Enumerable.Range(from, to - from)
            .SelectMany(column => byColumn[column].Where(part => part.Block == block).Select(part => new Part(place(column), part.Start)))];
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
