using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>Reads the states of all number predicates at once: every key of a vector is compared with the thresholds of its number, a vector of keys at a time.</summary>
internal sealed class NumberSweep
{
    private const int Lanes = 8;

    private readonly Place[] _places;
    private readonly int[] _thresholds;
    private readonly int _levels;

    public NumberSweep(IReadOnlyList<NumberPredicate> predicates)
    {
        _places = new Place[predicates.Count];
        for (var i = 0; i < _places.Length; i++)
        {
            _places[i] = new Place(predicates[i].Place, predicates[i].Regions);
            _levels = Math.Max(_levels, predicates[i].Thresholds.Length);
        }

        // Vector by vector; in each its first thresholds, its second ones, and so on. No key is above the greatest integer, which fills up.
        _thresholds = new int[FactLayout.Keys * _levels];
        Array.Fill(_thresholds, int.MaxValue);
        foreach (var predicate in predicates)
        {
            for (var level = 0; level < predicate.Thresholds.Length; level++)
            {
                _thresholds[Index(predicate.Place, level)] = predicate.Thresholds[level];
                _thresholds[Index(FactLayout.Numbers.Length + predicate.Place, level)] = predicate.Thresholds[level];
            }
        }
    }

    private int Index(int key, int level) => (((key / Lanes * _levels) + level) * Lanes) + (key % Lanes);

    /// <summary>Writes the states, in the order of the predicates; answers the states behind them.</summary>
    public Span<int> Read(FactVector vector, Span<int> states)
    {
        Span<int> regions = stackalloc int[FactLayout.Keys];
        ref readonly var key = ref MemoryMarshal.GetReference(vector.Keys);
        ref var region = ref MemoryMarshal.GetReference(regions);
        ref var threshold = ref MemoryMarshal.GetArrayDataReference(_thresholds);
        var next = (nuint)0;
        for (var first = (nuint)0; first < (nuint)FactLayout.Keys; first += Lanes)
        {
            var keys = Vector256.LoadUnsafe(in key, first);
            var passed = Vector256<int>.Zero;
            for (var level = 0; level < _levels; level++)
            {
                passed -= Vector256.GreaterThan(keys, Vector256.LoadUnsafe(ref threshold, next)); // a comparison that holds is -1
                next += Lanes;
            }

            passed.StoreUnsafe(ref region, first);
        }

        for (var i = 0; i < _places.Length; i++)
        {
            states[i] = unchecked((regions[FactLayout.Numbers.Length + _places[i].Number] * _places[i].Regions) + regions[_places[i].Number]);
        }

        return states[_places.Length..];
    }

    private readonly record struct Place(int Number, int Regions);
}
