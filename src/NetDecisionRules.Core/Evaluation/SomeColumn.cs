using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>A list quantifier that the combinations in the list answer alone.</summary>
internal sealed class SomeColumn(ListShape list, Criterion item) : TruthColumn
{
    public ListShape List => list;

    /// <summary>The combinations that pass.</summary>
    public UInt128 Passes { get; } = list.Combinations(item, truth => truth == Truth.True);

    /// <summary>The combinations that do not fail.</summary>
    public UInt128 MayPass { get; } = list.Combinations(item, truth => truth != Truth.False);

    /// <summary>The truth for a list of which these combinations are present.</summary>
    public static Truth Of(UInt128 present, bool mayHoldMore, UInt128 passes, UInt128 mayPass) =>
        Kleene.Of(all: (present & passes) != 0, some: mayHoldMore | (present & mayPass) != 0);

    protected override Truth TruthOf(Patient patient)
    {
        ref readonly var entries = ref list.In(patient.Profile);
        return Of(entries.Present, entries.MayHoldMore, Passes, MayPass);
    }
}

/// <summary>A list quantifier that has to look at the entries.</summary>
internal sealed class EntriesColumn(ListShape list, EntryTest item) : TruthColumn
{
    public override bool IsDear => true;

    protected override Truth TruthOf(Patient patient)
    {
        ref readonly var profile = ref patient.Profile;
        ref readonly var entries = ref list.In(profile);
        var truth = Kleene.Of(all: false, some: entries.MayHoldMore);
        return item.MayPass(entries.Present) ? item.Any(entries.Entries, profile, truth) : truth;
    }
}
