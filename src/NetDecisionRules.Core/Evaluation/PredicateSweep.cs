using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The predicates whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class PredicateSweep
{
    private readonly int[] choices;
    private readonly NumberSweep[] numbers;
    private readonly ListSweep[] lists;
    private readonly Predicate[] others;

    public PredicateSweep(IReadOnlyList<Predicate> predicates)
    {
        var recorded = predicates.OfType<ChoicePredicate>().Where(c => c.Place is not null).ToList();
        var layers = Layers(predicates);
        others = [.. predicates.Where(c => !c.IsLazy && c is not HelperPredicate and not NumberPredicate and not ExistsPredicate and not ChoicePredicate { Place: not null })];
        var all = new List<Predicate>([.. recorded, .. layers.SelectMany(layer => layer)]);
        choices = new int[recorded.Count];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = recorded[i].Place!.Value;
        }

        numbers = [.. layers.Select(layer => new NumberSweep(layer))];
        lists = new ListSweep[ListShape.All.Length];
        for (var i = 0; i < lists.Length; i++)
        {
            var list = ListShape.All[i];
            var told = predicates.OfType<ExistsPredicate>().Where(predicate => predicate.List == list).ToList();
            var entries = predicates.OfType<EntriesPredicate>().Where(predicate => predicate.List == list).ToList();
            lists[i] = new ListSweep(told, entries);
            all.AddRange(told);
            all.AddRange(entries);
        }

        all.AddRange(others);
        Predicates = all;
    }

    /// <summary>The predicates: first those of recorded choices, whose states a vector holds, then those that are read, in the order of their states.</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The number of predicates of recorded choices.</summary>
    public int Choices => choices.Length;

    /// <summary>The room that <see cref="Read"/> needs: the states, and what is written behind them in passing.</summary>
    public int Room => Predicates.Count - Choices + ListSweep.Lanes;

    /// <summary>Where a vector holds the state of a predicate of a recorded choice.</summary>
    public int PlaceOf(int predicate) => choices[predicate];

    /// <summary>
    /// Reads the states of the predicates behind those of recorded choices; that of a list quantifier is <see cref="EntriesPredicate.Lazy"/> where
    /// the entries must be looked at.
    /// The loops make no jump that depends on the patient, since the processor would often mispredict it.
    /// </summary>
    public void Read(Patient patient, FactVector vector, Span<int> states)
    {
        var rest = states;
        foreach (var layer in numbers)
        {
            rest = layer.Read(vector, rest);
        }

        for (var i = 0; i < lists.Length; i++)
        {
            rest = lists[i].Read(vector.List(ListShape.All[i]), rest);
        }

        for (var i = 0; i < others.Length; i++)
        {
            rest[i] = others[i].StateOf(patient, vector);
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
