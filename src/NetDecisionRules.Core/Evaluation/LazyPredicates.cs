using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetDecisionRules.Evaluation;

/// <summary>The predicates that are looked up after the others, and only where an answer hangs on them.</summary>
internal sealed class LazyPredicates
{
    /// <summary>How many predicates <see cref="Open"/> looks at, one bit each.</summary>
    public const int Together = 64;

    /// <summary>By the words, one bit each, in which two predicates touch open rule bits: which of the predicates matter.</summary>
    private static readonly byte[] Mattering = [0, 1, 1, 1, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3];

    private readonly LazyPredicate[] predicates;
    private readonly int pairsOfWords;
    private readonly ulong[] touched;

    /// <param name="all">All predicates; among the lazy ones, those of list entries come first.</param>
    /// <param name="rows">The rows of all.</param>
    /// <param name="firstState">The first predicate of which there is a state.</param>
    /// <param name="layout">Where the bits stand.</param>
    public LazyPredicates(IReadOnlyList<Predicate> all, IReadOnlyList<PredicateRows> rows, int firstState, BitLayout layout)
    {
        predicates = new LazyPredicate[all.Count(predicate => predicate.IsLazy)];
        pairsOfWords = layout.PairsOfWords;
        touched = new ulong[(predicates.Length + 1) / 2 * pairsOfWords * BitLayout.BlockLength];
        var next = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsLazy)
            {
                predicates[next] = new LazyPredicate(all[i], i, all[i] is EntriesPredicate ? i - firstState : -1);
                AddTouched(next++, rows[i], layout);
            }
        }
    }

    private void AddTouched(int predicate, PredicateRows rows, BitLayout layout)
    {
        for (var word = 0; word < layout.Words; word++)
        {
            touched[(((predicate / 2 * pairsOfWords) + (word / 2)) * BitLayout.BlockLength) + (2 * (predicate % 2)) + (word % 2)] = rows.Touched(word);
        }
    }

    /// <summary>The number of predicates.</summary>
    public int Count => predicates.Length;

    public ref readonly LazyPredicate this[int predicate] => ref predicates[predicate];

    /// <summary>Which of the next predicates must be looked up, one bit a predicate: they touch a rule bit that is not false yet.</summary>
    /// <param name="from">The first predicate.</param>
    /// <param name="states">The states of the swept predicates.</param>
    /// <param name="bits">The rule bits as they are now.</param>
    public ulong Open(int from, ReadOnlySpan<int> states, ReadOnlySpan<ulong> bits)
    {
        var open = 0UL;
        var next = predicates.AsSpan(from, Math.Min(Together, predicates.Length - from));
        ref var touch = ref MemoryMarshal.GetArrayDataReference(touched);
        var place = (nuint)(from / 2 * pairsOfWords * BitLayout.BlockLength);
        for (var i = 0; i < next.Length; i += 2)
        {
            var common = Vector256<ulong>.Zero;
            for (var pair = 0; pair < pairsOfWords; pair++)
            {
                // Of the two words in a block, what is not false stands second and fourth: once for each of the two predicates.
                var block = Vector256.LoadUnsafe(in bits[pair * BitLayout.BlockLength]);
                common |= Vector256.Shuffle(block, Vector256.Create(1UL, 3, 1, 3)) & Vector256.LoadUnsafe(ref touch, place);
                place += BitLayout.BlockLength;
            }

            open |= (ulong)Mattering[(int)(~Vector256.Equals(common, Vector256<ulong>.Zero)).ExtractMostSignificantBits()] << i;
        }

        for (var i = 0; i < next.Length && next[i].State is >= 0 and var state; i++)
        {
            open &= ~(states[state] == EntriesPredicate.Lazy ? 0 : 1UL << i);
        }

        return open;
    }
}

/// <summary>A predicate that is looked up after the others.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Index">Its index in the table.</param>
/// <param name="State">Where its state says whether the entries must still be looked at; negative where it must always be looked up.</param>
internal readonly record struct LazyPredicate(Predicate Predicate, int Index, int State);
