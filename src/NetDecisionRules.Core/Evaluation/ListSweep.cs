using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Reads the states of all quantifiers over one list, a vector of quantifiers at a time: first of those that its combinations tell, then of
/// those that must look at the entries.
/// </summary>
internal sealed class ListSweep
{
    /// <summary>Quantifiers in a vector.</summary>
    public const int Lanes = 8;

    private readonly int _quantifiers;
    private readonly int _words;
    private readonly int[] _passing;
    private readonly uint[] _masks;

    public ListSweep(IReadOnlyList<ExistsPredicate> told, IReadOnlyList<EntriesPredicate> entries)
    {
        _quantifiers = told.Count + entries.Count;
        var (passes, mayPass) = (new CombinationSet[_quantifiers], new CombinationSet[_quantifiers]);
        _passing = new int[(_quantifiers + Lanes - 1) / Lanes * Lanes];
        for (var i = 0; i < _quantifiers; i++)
        {
            if (i < told.Count)
            {
                (passes[i], mayPass[i], _passing[i]) = (told[i].Passes, told[i].MayPass, Truth.True.Place());
            }
            else
            {
                var set = entries[i - told.Count].MayPass;
                (passes[i], mayPass[i], _passing[i]) = (set, set, EntriesPredicate.Lazy);
            }

            _words = Math.Max(_words, mayPass[i].Words);
        }

        _masks = new uint[2 * _words * _passing.Length];
        for (var i = 0; i < _quantifiers; i++)
        {
            for (var word = 0; word < _words; word++)
            {
                var place = (((i / Lanes * _words) + word) * 2 * Lanes) + (i % Lanes);
                (_masks[place], _masks[place + Lanes]) = (passes[i].Word(word), mayPass[i].Word(word));
            }
        }
    }

    /// <summary>
    /// Writes the states, <see cref="EntriesPredicate.Lazy"/> where the entries must be looked at; answers those behind them, of which it
    /// spoils up to a vector.
    /// </summary>
    public Span<int> Read(in ListVector list, Span<int> states)
    {
        ref var mask = ref MemoryMarshal.GetArrayDataReference(_masks);
        ref var state = ref MemoryMarshal.GetReference(states[.._passing.Length]);
        var withoutSuch = Vector256.Create(Kleene.Of(all: false, some: list.MayHoldMore).Place());
        for (var i = 0; i < _passing.Length; i += Lanes)
        {
            var (passes, mayPass) = (Vector256<uint>.Zero, Vector256<uint>.Zero);
            for (var word = 0; word < _words; word++)
            {
                var present = Vector256.Create(list.Present.Word(word));
                passes |= present & Vector256.LoadUnsafe(ref mask);
                mayPass |= present & Vector256.LoadUnsafe(ref mask, Lanes);
                mask = ref Unsafe.Add(ref mask, 2 * Lanes);
            }

            var otherwise = Vector256.ConditionalSelect(Vector256.Equals(mayPass, default).AsInt32(), withoutSuch, Vector256.Create(Truth.Unknown.Place()));
            Vector256.ConditionalSelect(Vector256.Equals(passes, default).AsInt32(), otherwise, Vector256.LoadUnsafe(ref _passing[i])).StoreUnsafe(ref state, (nuint)i);
        }

        return states[_quantifiers..];
    }
}
