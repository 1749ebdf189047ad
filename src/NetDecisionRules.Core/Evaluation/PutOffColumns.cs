using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns that are looked up after the others, and only where an answer hangs on them.</summary>
internal sealed class PutOffColumns
{
    /// <summary>How many columns <see cref="Open"/> looks at, one bit each.</summary>
    public const int Together = 64;

    /// <summary>By the words, one bit each, in which two columns touch open lanes: which of the columns matter.</summary>
    private static readonly byte[] Mattering = [0, 1, 1, 1, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3];

    private readonly PutOffColumn[] columns;
    private readonly int pairsOfWords;
    private readonly ulong[] touched;

    /// <param name="all">All columns; among those that are put off the ones of list entries stand first.</param>
    /// <param name="rows">The rows of all.</param>
    /// <param name="firstState">The first column of which there is a state.</param>
    /// <param name="layout">Where the bits stand.</param>
    public PutOffColumns(IReadOnlyList<Column> all, IReadOnlyList<ColumnRows> rows, int firstState, LaneLayout layout)
    {
        columns = new PutOffColumn[all.Count(column => column.IsDear)];
        pairsOfWords = layout.PairsOfWords;
        touched = new ulong[(columns.Length + 1) / 2 * pairsOfWords * LaneLayout.BlockLength];
        var next = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsDear)
            {
                columns[next] = new PutOffColumn(all[i], i, all[i] is EntriesColumn ? i - firstState : -1);
                AddTouched(next++, rows[i], layout);
            }
        }
    }

    private void AddTouched(int column, ColumnRows rows, LaneLayout layout)
    {
        for (var word = 0; word < layout.Words; word++)
        {
            touched[(((column / 2 * pairsOfWords) + (word / 2)) * LaneLayout.BlockLength) + (2 * (column % 2)) + (word % 2)] = rows.Touched(word);
        }
    }

    /// <summary>The number of columns.</summary>
    public int Count => columns.Length;

    public ref readonly PutOffColumn this[int column] => ref columns[column];

    /// <summary>Which of the next columns must be looked up, one bit a column: they touch a lane that is not false yet.</summary>
    /// <param name="from">The first column.</param>
    /// <param name="states">The states of the swept columns.</param>
    /// <param name="bits">The lanes as they are now.</param>
    public ulong Open(int from, ReadOnlySpan<int> states, ReadOnlySpan<ulong> bits)
    {
        var open = 0UL;
        var next = columns.AsSpan(from, Math.Min(Together, columns.Length - from));
        ref var touch = ref MemoryMarshal.GetArrayDataReference(touched);
        var place = (nuint)(from / 2 * pairsOfWords * LaneLayout.BlockLength);
        for (var i = 0; i < next.Length; i += 2)
        {
            var common = Vector256<ulong>.Zero;
            for (var pair = 0; pair < pairsOfWords; pair++)
            {
                // Of the two words in a block, what is not false stands second and fourth: once for each of the two columns.
                var block = Vector256.LoadUnsafe(in bits[pair * LaneLayout.BlockLength]);
                common |= Vector256.Shuffle(block, Vector256.Create(1UL, 3, 1, 3)) & Vector256.LoadUnsafe(ref touch, place);
                place += LaneLayout.BlockLength;
            }

            open |= (ulong)Mattering[(int)(~Vector256.Equals(common, Vector256<ulong>.Zero)).ExtractMostSignificantBits()] << i;
        }

        for (var i = 0; i < next.Length && next[i].State is >= 0 and var state; i++)
        {
            open &= ~(states[state] == EntriesColumn.PutOff ? 0 : 1UL << i);
        }

        return open;
    }
}

/// <summary>A column that is looked up after the others.</summary>
/// <param name="Column">The column.</param>
/// <param name="Index">Its index in the table.</param>
/// <param name="State">Where its state says whether it is put off; negative where it always is.</param>
internal readonly record struct PutOffColumn(Column Column, int Index, int State);
