using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class ColumnSweep
{
    private readonly ChoiceSlot[] choices;
    private readonly NumberColumn[] numbers;
    private readonly Quantifier[][] quantifiers;
    private readonly Column[] others;

    public ColumnSweep(IEnumerable<Column> columns)
    {
        var all = columns.ToList();
        var recorded = all.OfType<ChoiceColumn>().Where(c => c.Slot is not null).ToList();
        numbers = [.. all.OfType<NumberColumn>()];
        var byList = ListShape.All.Select(list => all.OfType<SomeColumn>().Where(c => c.List == list).ToList()).ToList();
        others = [.. all.Except(recorded).Except(numbers).Except(byList.SelectMany(list => list))];
        Columns = [.. recorded, .. numbers, .. byList.SelectMany(list => list), .. others];
        choices = [.. recorded.Select(c => c.Slot!.Value)];
        quantifiers = [.. byList.Select(list => list.Select(c => new Quantifier(c.Passes, c.MayPass)).ToArray())];
    }

    /// <summary>The columns in the order of the states.</summary>
    public IReadOnlyList<Column> Columns { get; }

    public void Read(Patient patient, Span<int> states)
    {
        ref readonly var profile = ref patient.Profile;
        var next = 0;
        foreach (var slot in choices)
        {
            states[next++] = profile.Choice(slot);
        }

        foreach (var number in numbers)
        {
            states[next++] = number.StateOf(profile);
        }

        for (var list = 0; list < quantifiers.Length; list++)
        {
            ref readonly var entries = ref ListShape.All[list].In(profile);
            var (present, mayHoldMore) = (entries.Present, entries.MayHoldMore);
            foreach (ref readonly var quantifier in quantifiers[list].AsSpan())
            {
                states[next++] = (int)SomeColumn.Of(present, mayHoldMore, quantifier.Passes, quantifier.MayPass);
            }
        }

        foreach (var column in others)
        {
            states[next++] = column.StateOf(patient);
        }
    }

    private readonly record struct Quantifier(UInt128 Passes, UInt128 MayPass);
}
