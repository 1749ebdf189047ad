using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns whose states are read for every patient, kind by kind in plain loops.</summary>
internal sealed class ColumnSweep
{
    private readonly int[] choices;
    private readonly NumberSweep[] numbers;
    private readonly ListSweep[] lists;
    private readonly Column[] others;

    public ColumnSweep(IReadOnlyList<Column> columns)
    {
        var recorded = columns.OfType<ChoiceColumn>().Where(c => c.Place is not null).ToList();
        var layers = Layers(columns);
        others = [.. columns.Where(c => !c.IsDear && c is not LaneColumn and not NumberColumn and not SomeColumn and not ChoiceColumn { Place: not null })];
        var all = new List<Column>([.. recorded, .. layers.SelectMany(layer => layer)]);
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
            var told = columns.OfType<SomeColumn>().Where(column => column.List == list).ToList();
            var entries = columns.OfType<EntriesColumn>().Where(column => column.List == list).ToList();
            lists[i] = new ListSweep(told, entries);
            all.AddRange(told);
            all.AddRange(entries);
        }

        all.AddRange(others);
        Columns = all;
    }

    /// <summary>The columns: first those of recorded choices, whose states a vector holds, then those that are read, in the order of their states.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The number of columns of recorded choices.</summary>
    public int Choices => choices.Length;

    /// <summary>The room that <see cref="Read"/> needs: the states, and what is written behind them in passing.</summary>
    public int Room => Columns.Count - Choices + ListSweep.Lanes;

    /// <summary>Where a vector holds the state of a column of a recorded choice.</summary>
    public int PlaceOf(int column) => choices[column];

    /// <summary>
    /// Reads the states of the columns behind those of recorded choices; that of a list quantifier is <see cref="EntriesColumn.PutOff"/> where
    /// the entries must be looked at.
    /// The loops make no jump that depends on the patient: such are often foreseen wrongly.
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

    /// <summary>The columns of numbers, in each layer one of each number at most.</summary>
    private static List<List<NumberColumn>> Layers(IReadOnlyList<Column> columns)
    {
        var layers = new List<List<NumberColumn>>();
        foreach (var column in columns.OfType<NumberColumn>())
        {
            var layer = layers.Find(layer => !layer.Exists(other => other.Place == column.Place));
            if (layer is null)
            {
                layers.Add(layer = []);
            }

            layer.Add(column);
        }

        return layers;
    }
}
