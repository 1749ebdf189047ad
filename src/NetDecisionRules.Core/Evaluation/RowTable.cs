using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The rows of all columns in one piece of memory, a vector a row and block.</summary>
internal sealed class RowTable
{
    private readonly ulong[] rows;
    private readonly Part[][] byBlock;
    private readonly (int Block, int Start)[][] byColumn;

    /// <param name="columns">The rows of each column.</param>
    /// <param name="swept">The number of columns, from the first, that <see cref="Sweep"/> takes together.</param>
    /// <param name="blocks">The number of blocks of the layout.</param>
    public RowTable(IReadOnlyList<ColumnRows> columns, int swept, int blocks)
    {
        var all = new List<ulong>();
        var byBlock = Enumerable.Range(0, blocks).Select(_ => new List<Part>()).ToArray();
        byColumn = new (int, int)[columns.Count][];
        for (var column = 0; column < columns.Count; column++)
        {
            var parts = new List<(int Block, int Start)>();
            foreach (var (block, part) in columns[column].Blocks())
            {
                parts.Add((block, all.Count));
                all.AddRange(part);
            }

            byColumn[column] = [.. parts];
            foreach (var (block, start) in column < swept ? parts : [])
            {
                byBlock[block].Add(new Part(column, start));
            }
        }

        rows = [.. all];
        this.byBlock = [.. byBlock.Select(parts => parts.ToArray())];
    }

    /// <summary>Takes away what the states of the swept columns take away, a block after the other, each in a register.</summary>
    public void Sweep(ReadOnlySpan<int> states, Span<ulong> bits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var block = 0; block < byBlock.Length; block++)
        {
            ref var target = ref bits[block * LaneLayout.BlockLength];
            var standing = Vector256.LoadUnsafe(ref target);
            foreach (ref readonly var part in byBlock[block].AsSpan())
            {
                standing &= Vector256.LoadUnsafe(ref table, Row(part.Start, states[part.Column]));
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
    private static nuint Row(int start, int state) => (nuint)(uint)(start + (state * LaneLayout.BlockLength));

    private readonly record struct Part(int Column, int Start);
}
