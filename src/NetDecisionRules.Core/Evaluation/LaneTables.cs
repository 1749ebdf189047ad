using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// The compiled evaluator: for each column and each of its states one row of bits, so that a patient is one look-up and a few "and"s a
/// column. Built once from the criteria, immutable, without allocation when asked.
/// </summary>
/// <remarks>
/// A lane is one formula in conjunctive form. Plane 0 folds every clause that touches a single column: its first half keeps the lanes that
/// can still be surely true, its second half those that are not false. A clause over several columns has a bit of its own in a further
/// plane, complemented so that "and" still combines the columns: the first half keeps "not true so far", the second half "false so far".
/// </remarks>
internal sealed class LaneTables
{
    private readonly LaneLayout layout;
    private readonly ulong[] asked;
    private readonly ulong[] start;
    private readonly ColumnSweep sweep;
    private readonly PutOffColumns putOff;
    private readonly int[] helpers;
    private readonly RowTable table;

    private LaneTables(LaneLayout layout, int formulas, ulong[] start, IReadOnlyList<Column> columns, ColumnRows[] rows)
    {
        (this.layout, this.start, asked) = (layout, start, Asked(formulas, layout.Words));
        sweep = new ColumnSweep(columns);
        var laneColumns = columns.OfType<LaneColumn>().OrderBy(column => column.Lane).ToList();
        List<Column> all = [.. sweep.Columns, .. columns.Where(column => column.IsDear && column is not EntriesColumn), .. laneColumns];
        helpers = new int[laneColumns.Count];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = laneColumns[i].Lane;
        }

        FirstHelper = all.Count - helpers.Length;
        var places = new Dictionary<object, ColumnRows>();
        for (var i = 0; i < rows.Length; i++)
        {
            places.Add(columns[i], rows[i]);
        }

        var rowsOf = all.ConvertAll(column => places[column]);
        table = new RowTable(rowsOf, sweep, layout);
        putOff = new PutOffColumns(all, rowsOf, sweep.Choices, layout);
    }

    private int FirstHelper { get; }

    /// <summary>The number of 64-bit words that one set of lanes takes.</summary>
    public int Words => layout.Words;

    public static LaneTables Build(IReadOnlyList<Criterion> formulas)
    {
        var form = ClauseForm.Of(formulas);
        var index = ColumnIndex.Of(form.Lanes);
        var several = new int?[form.Lanes.Count];
        var most = 0;
        for (var lane = 0; lane < several.Length; lane++)
        {
            var count = form.Lanes[lane].Count(clause => index.Columns(clause).Count > 1);
            most = Math.Max(most, count);
            several[lane] = form.Lanes[lane].Any(clause => clause.Length == 0) ? null : count;
        }

        var layout = new LaneLayout(Words: (form.Lanes.Count + 63) / 64, Planes: most + 1);
        var rows = new ColumnRows[index.All.Count];
        for (var column = 0; column < rows.Length; column++)
        {
            rows[column] = new ColumnRows(layout, index.All[column].States);
        }

        for (var lane = 0; lane < form.Lanes.Count; lane++)
        {
            var plane = 0;
            foreach (var clause in form.Lanes[lane])
            {
                var touched = index.Columns(clause);
                if (touched.Count > 1)
                {
                    plane++;
                }

                foreach (var column in touched)
                {
                    rows[column].Add(lane, touched.Count > 1 ? plane : 0, index.PartialTruths(clause, column));
                }
            }
        }

        return new LaneTables(layout, form.Formulas, layout.Start(several), index.All, rows);
    }

    /// <summary>Answers every lane: its bit is set in the one span where it is true, in the other where it is unknown.</summary>
    public void Decide(Patient patient, Span<ulong> isTrue, Span<ulong> isUnknown)
    {
        Span<ulong> bits = stackalloc ulong[start.Length];
        Span<int> states = stackalloc int[sweep.Room];
        var vector = FactVector.Of(patient);
        sweep.Read(patient, vector, states);
        table.Sweep(vector.Choices, states, start, bits);
        for (var from = 0; from < putOff.Count; from += PutOffColumns.Together)
        {
            for (var open = putOff.Open(from, states, bits); open != 0; open &= open - 1)
            {
                ref readonly var column = ref putOff[from + BitOperations.TrailingZeroCount(open)];
                table.Apply(column.Index, column.Column.StateOf(patient, vector), bits);
            }
        }

        for (var i = 0; i < helpers.Length; i++)
        {
            table.Apply(FirstHelper + i, TruthOf(helpers[i], bits).Place(), bits);
        }

        for (var word = 0; word < asked.Length; word++)
        {
            var lanes = Combine(word, bits);
            isTrue[word] = lanes.GetElement(0) & asked[word];
            isUnknown[word] = lanes.GetElement(1) & ~lanes.GetElement(0) & asked[word];
        }
    }

    /// <summary>The lanes of a word: those that are surely true, and those that are not false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<ulong> Combine(int word, ReadOnlySpan<ulong> bits)
    {
        ref var first = ref MemoryMarshal.GetReference(bits);
        var index = layout.Index(word, 0, second: false);
        var lanes = Vector128.LoadUnsafe(ref first, (nuint)index);
        var planeLength = layout.PairsOfWords * LaneLayout.BlockLength;
        for (index += planeLength; index < bits.Length; index += planeLength)
        {
            lanes = Vector128.AndNot(lanes, Vector128.LoadUnsafe(ref first, (nuint)index));
        }

        return lanes;
    }

    private Truth TruthOf(int lane, ReadOnlySpan<ulong> bits)
    {
        var lanes = Combine(lane >> 6, bits) >>> (lane & 63);
        return Kleene.Of(all: (lanes.GetElement(0) & 1) != 0, some: (lanes.GetElement(1) & 1) != 0);
    }

    /// <summary>The lanes that were asked for, without helper lanes and padding.</summary>
    private static ulong[] Asked(int formulas, int words)
    {
        var asked = new ulong[words];
        for (var formula = 0; formula < formulas; formula++)
        {
            asked[formula >> 6] |= LaneLayout.Bit(formula);
        }

        return asked;
    }
}
