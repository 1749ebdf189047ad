using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>Reads the states of all number predicates at once: every key of a vector is compared with the thresholds of its number, a vector of keys at a time.</summary>
internal sealed class NumberSweep
{
    private const int Lanes = 8;

    private readonly Place[] places;
    private readonly int[] thresholds;
    private readonly int levels;

    public NumberSweep(IReadOnlyList<NumberPredicate> predicates)
    {
        places = new Place[predicates.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new Place(predicates[i].Place, predicates[i].Regions);
            levels = Math.Max(levels, predicates[i].Thresholds.Length);
        }

        // Vector by vector; in each its first thresholds, its second ones, and so on. No key is above the greatest integer, which fills up.
        thresholds = new int[FactLayout.Keys * levels];
        Array.Fill(thresholds, int.MaxValue);
        foreach (var predicate in predicates)
        {
            for (var level = 0; level < predicate.Thresholds.Length; level++)
            {
                thresholds[Index(predicate.Place, level)] = predicate.Thresholds[level];
                thresholds[Index(FactLayout.Numbers.Length + predicate.Place, level)] = predicate.Thresholds[level];
            }
        }
    }

    private int Index(int key, int level) => (((key / Lanes * levels) + level) * Lanes) + (key % Lanes);

    /// <summary>Writes the states, in the order of the predicates; answers the states behind them.</summary>
    public Span<int> Read(FactVector vector, Span<int> states)
    {
        Span<int> regions = stackalloc int[FactLayout.Keys];
        ref readonly var key = ref MemoryMarshal.GetReference(vector.Keys);
        ref var region = ref MemoryMarshal.GetReference(regions);
        ref var threshold = ref MemoryMarshal.GetArrayDataReference(thresholds);
        var next = (nuint)0;
        for (var first = (nuint)0; first < (nuint)FactLayout.Keys; first += Lanes)
        {
            var keys = Vector256.LoadUnsafe(in key, first);
            var passed = Vector256<int>.Zero;
            for (var level = 0; level < levels; level++)
            {
                passed -= Vector256.GreaterThan(keys, Vector256.LoadUnsafe(ref threshold, next)); // a comparison that holds is -1
                next += Lanes;
            }

            passed.StoreUnsafe(ref region, first);
        }

        for (var i = 0; i < places.Length; i++)
        {
            states[i] = unchecked((regions[FactLayout.Numbers.Length + places[i].Number] * places[i].Regions) + regions[places[i].Number]);
        }

        return states[places.Length..];
    }

    private readonly record struct Place(int Number, int Regions);
}
