using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>A list quantifier that the combinations in the list answer alone.</summary>
internal sealed class ExistsPredicate(ListShape list, Criterion item) : TruthPredicate
{
    public ListShape List => list;

    /// <summary>The combinations that pass.</summary>
    public CombinationSet Passes { get; } = list.Combinations(item, truth => truth == Truth.True);

    /// <summary>The combinations that do not fail.</summary>
    public CombinationSet MayPass { get; } = list.Combinations(item, truth => truth != Truth.False);

    public override int StateOf(Patient patient, FactVector vector)
    {
        ref readonly var entries = ref vector.List(list);
        return Kleene.Of(all: entries.Present.Overlaps(Passes), some: entries.MayHoldMore | entries.Present.Overlaps(MayPass)).Place();
    }
}

/// <summary>A list quantifier that has to look at the entries, unless no combination in the list may pass.</summary>
internal sealed class EntriesPredicate(ListShape list, EntryTest item) : TruthPredicate
{
    /// <summary>In place of a state: not answered yet. Its row leaves every bit standing.</summary>
    public const int Lazy = 3;

    public override bool IsLazy => true;

    public ListShape List => list;

    /// <summary>The combinations that may pass.</summary>
    public CombinationSet MayPass => item.MayPass;

    public override int StateOf(Patient patient, FactVector vector)
    {
        ref readonly var entries = ref vector.List(list);
        var truth = Kleene.Of(all: false, some: entries.MayHoldMore);
        var ends = item.Ends(vector);
        for (var i = 0; i < entries.Entries.Length && truth != Truth.True; i++)
        {
            truth = truth.Or(item.Test(entries.Entries[i], ends));
        }

        return truth.Place();
    }
}
