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
    private readonly int words;
    private readonly int planes;
    private readonly int formulas;
    private readonly ulong[] start;
    private readonly (Column Column, ColumnRows Rows)[] columns;
    private readonly (int Lane, ColumnRows Rows)[] helpers;

    private LaneTables(int words, int planes, int formulas, ulong[] start, (Column, ColumnRows)[] columns, (int, ColumnRows)[] helpers) =>
        (this.words, this.planes, this.formulas, this.start, this.columns, this.helpers) = (words, planes, formulas, start, columns, helpers);

    /// <summary>The number of 64-bit words that one set of lanes takes.</summary>
    public int Words => words;

    public static LaneTables Build(IReadOnlyList<Criterion> formulas)
    {
        var form = ClauseForm.Of(formulas);
        var index = ColumnIndex.Of(form.Lanes);
        var several = form.Lanes.Select(lane => lane.Count(clause => index.Columns(clause).Count > 1)).ToList();
        var layout = new LaneLayout(Words: (form.Lanes.Count + 63) / 64, Planes: several.DefaultIfEmpty(0).Max() + 1);
        var start = layout.Start(form.Lanes.Zip(several, (lane, count) => lane.Any(clause => clause.Length == 0) ? (int?)null : count));
        var rows = index.All.Select(column => new ColumnRows(layout, column.States)).ToArray();
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

        var tables = index.All.Zip(rows, (column, row) => (Column: column, Rows: row.Compact())).ToArray();
        return new LaneTables(layout.Words, layout.Planes, form.Formulas, start,
            [.. tables.Where(t => t.Column is not LaneColumn).OrderBy(t => t.Column.Cost)],
            [.. tables.Where(t => t.Column is LaneColumn).Select(t => (((LaneColumn)t.Column).Lane, t.Rows)).OrderBy(t => t.Lane)]);
    }

    /// <summary>Answers every lane: its bit is set in the one span where it is true, in the other where it is unknown.</summary>
    public void Decide(Patient patient, Span<ulong> isTrue, Span<ulong> isUnknown)
    {
        Span<ulong> state = stackalloc ulong[start.Length];
        start.CopyTo(state);
        var frame = new Frame(patient);
        foreach (var (column, rows) in columns)
        {
            if (rows.Matters(state))
            {
                rows.Apply(column.StateOf(frame), state);
            }
        }

        foreach (var (lane, rows) in helpers)
        {
            rows.Apply((int)TruthOf(lane, state), state);
        }

        for (var word = 0; word < words; word++)
        {
            var (surely, possibly) = Combine(word, state);
            var asked = Asked(word);
            isTrue[word] = surely & asked;
            isUnknown[word] = possibly & ~surely & asked;
        }
    }

    private (ulong Surely, ulong Possibly) Combine(int word, ReadOnlySpan<ulong> state)
    {
        var (surely, possibly) = (state[word], state[words + word]);
        for (var plane = 1; plane < planes; plane++)
        {
            surely &= ~state[(2 * plane * words) + word];
            possibly &= ~state[(((2 * plane) + 1) * words) + word];
        }

        return (surely, possibly);
    }

    private Truth TruthOf(int lane, ReadOnlySpan<ulong> state)
    {
        var (surely, possibly) = Combine(lane >> 6, state);
        return Kleene.Of(all: (surely >> (lane & 63) & 1) != 0, some: (possibly >> (lane & 63) & 1) != 0);
    }

    /// <summary>The lanes of a word that were asked for, without helper lanes and padding.</summary>
    private ulong Asked(int word) => (formulas - (64 * word)) switch
    {
        <= 0 => 0,
        >= 64 => ulong.MaxValue,
        var n => (1UL << n) - 1,
    };
}
