using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class ColumnSweep
{
    private readonly ChoiceSlot[] choices;
    private readonly NumberColumn[] numbers;
    private readonly Quantifier[][] quantifiers;
    private readonly CombinationSet[][] putOff;
    private readonly Column[] others;

    public ColumnSweep(IReadOnlyList<Column> columns)
    {
        var recorded = columns.OfType<ChoiceColumn>().Where(c => c.Slot is not null).ToList();
        numbers = [.. columns.OfType<NumberColumn>()];
        var told = ListShape.All.Select(list => columns.OfType<SomeColumn>().Where(c => c.List == list).ToList()).ToList();
        var entries = ListShape.All.Select(list => columns.OfType<EntriesColumn>().Where(c => c.List == list).ToList()).ToList();
        others = [.. columns.Where(c => !c.IsDear && c is not LaneColumn and not NumberColumn and not SomeColumn && !recorded.Contains(c))];
        Columns = [.. recorded, .. numbers, .. told.SelectMany(list => list), .. entries.SelectMany(list => list), .. others];
        choices = [.. recorded.Select(c => c.Slot!.Value)];
        quantifiers = [.. told.Select(list => list.Select(c => new Quantifier(c.Passes, c.MayPass)).ToArray())];
        putOff = [.. entries.Select(list => list.Select(c => c.MayPass).ToArray())];
    }

    /// <summary>The columns: first those of recorded choices, whose states a profile holds, then those that are read, in the order of their states.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The number of columns of recorded choices.</summary>
    public int Choices => choices.Length;

    /// <summary>The number of states to read.</summary>
    public int States => Columns.Count - Choices;

    /// <summary>Where a profile holds the state of a column of a recorded choice.</summary>
    public int SlotOf(int column) => (int)choices[column];

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
