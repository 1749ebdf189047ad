using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class ColumnSweep
{
    private readonly int[] choices;
    private readonly NumberColumn[] numbers;
    private readonly Quantifier[][] quantifiers;
    private readonly CombinationSet[][] putOff;
    private readonly Column[] others;

    public ColumnSweep(IReadOnlyList<Column> columns)
    {
        var recorded = columns.OfType<ChoiceColumn>().Where(c => c.Slot is not null).ToList();
        numbers = [.. columns.OfType<NumberColumn>()];
        others = [.. columns.Where(c => !c.IsDear && c is not LaneColumn and not NumberColumn and not SomeColumn and not ChoiceColumn { Slot: not null })];
        var all = new List<Column>([.. recorded, .. numbers]);
        choices = new int[recorded.Count];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = (int)recorded[i].Slot!.Value;
        }

        (quantifiers, putOff) = (new Quantifier[ListShape.All.Count][], new CombinationSet[ListShape.All.Count][]);
        for (var list = 0; list < quantifiers.Length; list++)
        {
            quantifiers[list] = Told(columns, ListShape.All[list], all);
        }

        for (var list = 0; list < putOff.Length; list++)
        {
            putOff[list] = Entries(columns, ListShape.All[list], all);
        }

        all.AddRange(others);
        Columns = all;
    }

    /// <summary>The columns: first those of recorded choices, whose states a profile holds, then those that are read, in the order of their states.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The number of columns of recorded choices.</summary>
    public int Choices => choices.Length;

    /// <summary>The number of states to read.</summary>
    public int States => Columns.Count - Choices;

    /// <summary>Where a profile holds the state of a column of a recorded choice.</summary>
    public int SlotOf(int column) => choices[column];

    /// <summary>
    /// Reads the states of the columns behind those of recorded choices; that of a list quantifier is <see cref="EntriesColumn.PutOff"/> where
    /// the entries must be looked at.
    /// The loops make no jump that depends on the patient: such are often foreseen wrongly.
    /// </summary>
    public void Read(Patient patient, Span<int> states)
    {
        ref readonly var profile = ref patient.Profile;

        // Copied first, so that a patient that is not in the cache comes from memory at once and not line by line.
        var (treatments, imaging, goals) = (profile.Treatments, profile.Imaging, profile.Goals);
        for (var i = 0; i < numbers.Length; i++)
        {
            states[i] = numbers[i].StateOf(profile);
        }

        var rest = states[numbers.Length..];
        rest = Fill(rest, quantifiers[0], treatments);
        rest = Fill(rest, quantifiers[1], imaging);
        rest = Fill(rest, quantifiers[2], goals);
        rest = Fill(rest, putOff[0], treatments);
        rest = Fill(rest, putOff[1], imaging);
        rest = Fill(rest, putOff[2], goals);
        for (var i = 0; i < others.Length; i++)
        {
            rest[i] = others[i].StateOf(patient);
        }
    }

    private static Quantifier[] Told(IReadOnlyList<Column> columns, ListShape list, List<Column> all)
    {
        var told = columns.OfType<SomeColumn>().Where(column => column.List == list).ToList();
        all.AddRange(told);
        var quantifiers = new Quantifier[told.Count];
        for (var i = 0; i < quantifiers.Length; i++)
        {
            quantifiers[i] = new Quantifier(told[i].Passes, told[i].MayPass);
        }

        return quantifiers;
    }

    private static CombinationSet[] Entries(IReadOnlyList<Column> columns, ListShape list, List<Column> all)
    {
        var entries = columns.OfType<EntriesColumn>().Where(column => column.List == list).ToList();
        all.AddRange(entries);
        var mayPass = new CombinationSet[entries.Count];
        for (var i = 0; i < mayPass.Length; i++)
        {
            mayPass[i] = entries[i].MayPass;
        }

        return mayPass;
    }

    private static Span<int> Fill(Span<int> states, Quantifier[] quantifiers, scoped in ListProfile list)
    {
        var (present, mayHoldMore) = (list.Present, list.MayHoldMore);
        for (var i = 0; i < quantifiers.Length; i++)
        {
            ref readonly var quantifier = ref quantifiers[i];
            states[i] = (int)SomeColumn.Of(present, mayHoldMore, quantifier.Passes, quantifier.MayPass);
        }

        return states[quantifiers.Length..];
    }

    private static Span<int> Fill(Span<int> states, CombinationSet[] mayPass, scoped in ListProfile list)
    {
        var (present, otherwise) = (list.Present, (int)Kleene.Of(all: false, some: list.MayHoldMore));
        for (var i = 0; i < mayPass.Length; i++)
        {
            states[i] = present.Overlaps(mayPass[i]) ? EntriesColumn.PutOff : otherwise;
        }

        return states[mayPass.Length..];
    }

    private readonly record struct Quantifier(CombinationSet Passes, CombinationSet MayPass);
}
