using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The predicates whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class PredicateSweep
{
    private readonly int[] _choices;
    private readonly NumberSweep[] _numbers;
    private readonly ListSweep[] _lists;
    private readonly Predicate[] _others;

    public PredicateSweep(IReadOnlyList<Predicate> predicates)
    {
        var recorded = predicates.OfType<ChoicePredicate>().Where(c => c.Place is not null).ToList();
        var layers = Layers(predicates);
        _others = [.. predicates.Where(c => !c.IsLazy && c is not HelperPredicate and not NumberPredicate and not ExistsPredicate and not ChoicePredicate { Place: not null })];
        var all = new List<Predicate>([.. recorded, .. layers.SelectMany(layer => layer)]);
        _choices = new int[recorded.Count];
        for (var i = 0; i < _choices.Length; i++)
        {
            _choices[i] = recorded[i].Place!.Value;
        }

        _numbers = [.. layers.Select(layer => new NumberSweep(layer))];
        _lists = new ListSweep[ListShape.All.Length];
        for (var i = 0; i < _lists.Length; i++)
        {
            var list = ListShape.All[i];
            var told = predicates.OfType<ExistsPredicate>().Where(predicate => predicate.List == list).ToList();
            var entries = predicates.OfType<EntriesPredicate>().Where(predicate => predicate.List == list).ToList();
            _lists[i] = new ListSweep(told, entries);
            all.AddRange(told);
            all.AddRange(entries);
        }

        all.AddRange(_others);
        Predicates = all;
    }

    /// <summary>The predicates: first those of recorded choices, whose states a vector holds, then those that are read, in the order of their states.</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The number of predicates of recorded choices.</summary>
    public int Choices => _choices.Length;

    /// <summary>The room that <see cref="Read"/> needs: the states, and what is written behind them in passing.</summary>
    public int Room => Predicates.Count - Choices + ListSweep.Lanes;

    /// <summary>Where a vector holds the state of a predicate of a recorded choice.</summary>
    public int PlaceOf(int predicate) => _choices[predicate];

    /// <summary>
    /// Reads the states of the predicates behind those of recorded choices; that of a list quantifier is <see cref="EntriesPredicate.Lazy"/> where
    /// the entries must be looked at.
    /// The loops make no jump that depends on the patient, since the processor would often mispredict it.
    /// </summary>
    public void Read(Patient patient, FactVector vector, Span<int> states)
    {
        var rest = states;
        foreach (var layer in _numbers)
        {
            rest = layer.Read(vector, rest);
        }

        for (var i = 0; i < _lists.Length; i++)
        {
            rest = _lists[i].Read(vector.List(ListShape.All[i]), rest);
        }

        for (var i = 0; i < _others.Length; i++)
        {
            rest[i] = _others[i].StateOf(patient, vector);
        }
    }

    /// <summary>The predicates of numbers, in each layer one of each number at most.</summary>
    private static List<List<NumberPredicate>> Layers(IReadOnlyList<Predicate> predicates)
    {
        var layers = new List<List<NumberPredicate>>();
        foreach (var predicate in predicates.OfType<NumberPredicate>())
        {
            var layer = layers.Find(layer => !layer.Exists(other => other.Place == predicate.Place));
            if (layer is null)
            {
                layers.Add(layer = []);
            }

            layer.Add(predicate);
        }

        return layers;
    }
}
