using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns that the clauses of a rule base touch, each once, and the truths of a clause's part in a column.</summary>
internal sealed class ColumnIndex
{
    private readonly Dictionary<object, int> byKey = [];
    private readonly List<Column> all = [];

    public IReadOnlyList<Column> All => all;

    public static ColumnIndex Of(IReadOnlyList<IReadOnlyList<Formula[]>> lanes)
    {
        var index = new ColumnIndex();
        var literals = lanes.SelectMany(lane => lane.SelectMany(clause => clause)).ToList();
        var intervals = literals.OfType<Literal>().Select(l => l.Test).OfType<NumberIn>().ToLookup(t => t.Fact, t => t.Interval);
        foreach (var literal in literals)
        {
            var key = Key(literal);
            if (index.byKey.TryAdd(key, index.all.Count))
            {
                index.all.Add(literal is LaneLiteral lane ? new LaneColumn(lane.Lane) : key switch
                {
                    NumberFact fact => new NumberColumn(fact, intervals[fact]),
                    ChoiceFact fact => new ChoiceColumn(fact),
                    Some some when SignatureOf(some.List) is >= 0 and var list => new SomeColumn(some, list),
                    _ => new TestColumn((Criterion)key),
                });
            }
        }

        return index;
    }

    /// <summary>The columns that a clause touches, each once.</summary>
    public IReadOnlyList<int> Columns(Formula[] clause) => [.. clause.Select(literal => byKey[Key(literal)]).Distinct()];

    /// <summary>The truth, in each state of a column, of the literals of a clause that the column answers.</summary>
    public IReadOnlyList<Truth> PartialTruths(Formula[] clause, int column)
    {
        var mine = clause.Where(literal => byKey[Key(literal)] == column).ToList();
        return [.. Enumerable.Range(0, all[column].States).Select(state => mine.Select(l => TruthOf(l, column, state)).Aggregate(Kleene.Or))];
    }

    private static int SignatureOf(ListFact list)
    {
        for (var i = 0; i < ListSignature.All.Count; i++)
        {
            if (ListSignature.All[i].List == list)
            {
                return i;
            }
        }

        return -1;
    }

    private Truth TruthOf(Formula literal, int column, int state) => literal switch
    {
        LaneLiteral => (Truth)state,
        Literal { Negated: true } l => all[column].Test(l.Test, state).Not(),
        Literal l => all[column].Test(l.Test, state),
        _ => throw new InvalidOperationException("A clause holds literals only."),
    };

    /// <summary>What tells the column of a literal: the fact it tests, or else the test itself.</summary>
    private static object Key(Formula literal) => literal switch
    {
        Literal { Test: NumberIn test } => test.Fact,
        Literal { Test: ChoiceIn test } => test.Fact,
        Literal { Test: Flag test } => test.Fact,
        Literal { Test: IsMissing { Fact: NumberFact or ChoiceFact } test } => test.Fact,
        Literal { Test: var test } => test,
        _ => literal,
    };
}

/// <summary>The truth of a helper lane; the evaluator reads it from the bits computed so far.</summary>
internal sealed class LaneColumn(int lane) : Column
{
    public int Lane => lane;

    public override int States => 3;

    public override int Cost => 5;

    public override int StateOf(in Frame frame) => throw new InvalidOperationException("A helper lane is no fact of the patient.");

    public override Truth Test(Criterion test, int state) => (Truth)state;
}
