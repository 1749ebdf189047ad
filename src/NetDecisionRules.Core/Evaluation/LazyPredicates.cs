namespace NetDecisionRules.Evaluation;

/// <summary>The predicates that are looked up after the others, and only where an answer depends on them.</summary>
internal sealed class LazyPredicates
{
    private readonly LazyPredicate[] _predicates;
    private readonly int[] _notFalse;
    private readonly ulong[] _touched;

    /// <param name="all">All predicates.</param>
    /// <param name="rows">The rows of all.</param>
    /// <param name="firstState">The first predicate of which there is a state.</param>
    /// <param name="layout">Where the bits are kept.</param>
    public LazyPredicates(IReadOnlyList<Predicate> all, IReadOnlyList<PredicateRows> rows, int firstState, BitLayout layout)
    {
        _notFalse = new int[layout.Words];
        for (var word = 0; word < _notFalse.Length; word++)
        {
            _notFalse[word] = layout.Index(word, plane: 0, second: true);
        }

        var (lazy, touches) = (new List<LazyPredicate>(), new List<ulong>());
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].IsLazy)
            {
                lazy.Add(new LazyPredicate(all[i], i, all[i] is EntriesPredicate ? i - firstState : -1));
                for (var word = 0; word < layout.Words; word++)
                {
                    touches.Add(rows[i].Touched(word));
                }
            }
        }

        (_predicates, _touched) = ([.. lazy], [.. touches]);
    }

    /// <summary>The predicates, those of list entries first.</summary>
    public ReadOnlySpan<LazyPredicate> All => _predicates;

    /// <summary>Whether a predicate must be looked up: its state is not known yet, and it touches a rule bit that is not false yet.</summary>
    /// <param name="predicate">Its place in <see cref="All"/>.</param>
    /// <param name="states">The states of the swept predicates.</param>
    /// <param name="bits">The rule bits as they are now.</param>
    public bool Matters(int predicate, ReadOnlySpan<int> states, ReadOnlySpan<ulong> bits)
    {
        if (_predicates[predicate].State is >= 0 and var state && states[state] != EntriesPredicate.Lazy)
        {
            return false;
        }

        var open = 0UL;
        var touches = _touched.AsSpan(predicate * _notFalse.Length, _notFalse.Length);
        for (var word = 0; word < touches.Length; word++)
        {
            open |= touches[word] & bits[_notFalse[word]];
        }

        return open != 0;
    }
}

/// <summary>A predicate that is looked up after the others.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Index">Its index in the bitmap index.</param>
/// <param name="State">Where its state says whether the entries must still be looked at; negative where it must always be looked up.</param>
internal readonly record struct LazyPredicate(Predicate Predicate, int Index, int State);
