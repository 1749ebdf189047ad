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

    private readonly int quantifiers;
    private readonly int words;
    private readonly int[] passing;
    private readonly uint[] masks;

    public ListSweep(IReadOnlyList<ExistsPredicate> told, IReadOnlyList<EntriesPredicate> entries)
    {
        quantifiers = told.Count + entries.Count;
        var (passes, mayPass) = (new CombinationSet[quantifiers], new CombinationSet[quantifiers]);
        passing = new int[(quantifiers + Lanes - 1) / Lanes * Lanes];
        for (var i = 0; i < quantifiers; i++)
        {
            if (i < told.Count)
            {
                (passes[i], mayPass[i], passing[i]) = (told[i].Passes, told[i].MayPass, Truth.True.Place());
            }
            else
            {
                var set = entries[i - told.Count].MayPass;
                (passes[i], mayPass[i], passing[i]) = (set, set, EntriesPredicate.Lazy);
            }

            words = Math.Max(words, mayPass[i].Words);
        }

        masks = new uint[2 * words * passing.Length];
        for (var i = 0; i < quantifiers; i++)
        {
            for (var word = 0; word < words; word++)
            {
                var place = (((i / Lanes * words) + word) * 2 * Lanes) + (i % Lanes);
                (masks[place], masks[place + Lanes]) = (passes[i].Word(word), mayPass[i].Word(word));
            }
        }
    }

    /// <summary>
    /// Writes the states, <see cref="EntriesPredicate.Lazy"/> where the entries must be looked at; answers those behind them, of which it
    /// spoils up to a vector.
    /// </summary>
    public Span<int> Read(in ListVector list, Span<int> states)
    {
        ref var mask = ref MemoryMarshal.GetArrayDataReference(masks);
        ref var state = ref MemoryMarshal.GetReference(states[..passing.Length]);
        var withoutSuch = Vector256.Create(Kleene.Of(all: false, some: list.MayHoldMore).Place());
        for (var i = 0; i < passing.Length; i += Lanes)
        {
            var (passes, mayPass) = (Vector256<uint>.Zero, Vector256<uint>.Zero);
            for (var word = 0; word < words; word++)
            {
                var present = Vector256.Create(list.Present.Word(word));
                passes |= present & Vector256.LoadUnsafe(ref mask);
                mayPass |= present & Vector256.LoadUnsafe(ref mask, Lanes);
                mask = ref Unsafe.Add(ref mask, 2 * Lanes);
            }

            var otherwise = Vector256.ConditionalSelect(Vector256.Equals(mayPass, default).AsInt32(), withoutSuch, Vector256.Create(Truth.Unknown.Place()));
            Vector256.ConditionalSelect(Vector256.Equals(passes, default).AsInt32(), otherwise, Vector256.LoadUnsafe(ref passing[i])).StoreUnsafe(ref state, (nuint)i);
        }

        return states[quantifiers..];
    }
}
