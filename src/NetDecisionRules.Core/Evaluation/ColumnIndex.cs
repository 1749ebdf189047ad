using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>The columns that the clauses of a rule base touch, each once, and the truths of a clause's part in a column.</summary>
internal sealed class ColumnIndex
{
    private readonly Dictionary<object, int> byKey = [];
    private readonly List<Column> all = [];
    private readonly Dictionary<NumberFact, List<NumberTests>> numberTests = [];

    public IReadOnlyList<Column> All => all;

    public static ColumnIndex Of(IReadOnlyList<IReadOnlyList<Formula[]>> lanes)
    {
        var index = new ColumnIndex();
        var literals = Literals(lanes);
        foreach (var literal in literals)
        {
            if (literal is Literal { Test: NumberIn test } && IsPlaced(test.Fact))
            {
                index.AddTest(test);
            }
        }

        foreach (var literal in literals)
        {
            var key = index.Key(literal);
            if (index.byKey.TryAdd(key, index.all.Count))
            {
                index.all.Add(key switch
                {
                    LaneLiteral lane => new LaneColumn(lane.Lane),
                    NumberTests tests => tests.Column(),
                    GradeFact grade => new GradeColumn(grade),
                    ChoiceFact fact => new ChoiceColumn(fact),
                    Criterion test => Compiled(test) ?? new TestColumn(test),
                    _ => throw new InvalidOperationException("A clause holds literals only."),
                });
            }
        }

        return index;
    }

    /// <summary>The columns that a clause touches, each once.</summary>
    public List<int> Columns(Formula[] clause)
    {
        var columns = new List<int>();
        foreach (var literal in clause)
        {
            var column = byKey[Key(literal)];
            if (!columns.Contains(column))
            {
                columns.Add(column);
            }
        }

        return columns;
    }

    /// <summary>The truth, in each state of a column, of the literals of a clause that the column answers.</summary>
    public Truth[] PartialTruths(Formula[] clause, int column)
    {
        var truths = new Truth[all[column].States];
        Array.Fill(truths, Truth.False);
        foreach (var literal in clause)
        {
            if (byKey[Key(literal)] == column)
            {
                for (var state = 0; state < truths.Length; state++)
                {
                    truths[state] = truths[state].Or(TruthOf(literal, column, state));
                }
            }
        }

        return truths;
    }

    private static List<Formula> Literals(IReadOnlyList<IReadOnlyList<Formula[]>> lanes)
    {
        var literals = new List<Formula>();
        foreach (var lane in lanes)
        {
            foreach (var clause in lane)
            {
                literals.AddRange(clause);
            }
        }

        return literals;
    }

    private void AddTest(NumberIn test)
    {
        var columns = ColumnsOf(test.Fact);
        if (!columns.Exists(tests => tests.Has(test)) && !columns[^1].TryAdd(test))
        {
            var tests = new NumberTests(test.Fact);
            tests.TryAdd(test);
            columns.Add(tests);
        }
    }

    /// <summary>What shares a column each among the tests of a number.</summary>
    private List<NumberTests> ColumnsOf(NumberFact fact)
    {
        if (!numberTests.TryGetValue(fact, out var columns))
        {
            numberTests.Add(fact, columns = [new NumberTests(fact)]);
        }

        return columns;
    }

    /// <summary>The column of a test that stands for itself; null where only the criterion's tree can answer it.</summary>
    private static Column? Compiled(Criterion test)
    {
        switch (test)
        {
            case Some some when ListShape.Of(some.List) is { } list:
                return list.Tells(some.Item) ? new SomeColumn(list, some.Item)
                    : EntryTest.Of(list, some.Item) is { } item ? new EntriesColumn(list, item) : null;
            case DateWindow window when DaySource.Of(window.Fact) is { } day && DayWindow.Of(window) is { } ends:
                return new WindowColumn(day, ends);
            case IsMissing { Fact: RecordedDate fact } when FactLayout.PlaceOf(fact) is { } place:
                return new MissingDayColumn(place);
            default:
                return null;
        }
    }

    private Truth TruthOf(Formula literal, int column, int state) => literal switch
    {
        LaneLiteral => Kleene.At(state),
        Literal { Negated: true } l => all[column].Test(l.Test, state).Not(),
        Literal l => all[column].Test(l.Test, state),
        _ => throw new InvalidOperationException("A clause holds literals only."),
    };

    /// <summary>What tells the column of a literal: the fact it tests, the tests that share a column, or else the test itself.</summary>
    private object Key(Formula literal) => literal switch
    {
        Literal { Test: NumberIn test } when IsPlaced(test.Fact) => ColumnsOf(test.Fact).Find(tests => tests.Has(test))!,
        Literal { Test: ChoiceIn test } => test.Fact,
        Literal { Test: Flag test } => Fact(test.Fact),
        Literal { Test: IsMissing { Fact: ChoiceFact fact } } => Fact(fact),
        Literal { Test: IsMissing { Fact: NumberFact fact } } when IsPlaced(fact) => ColumnsOf(fact)[0],
        Literal { Test: var test } => test,
        _ => literal,
    };

    private static bool IsPlaced(NumberFact fact) => FactLayout.PlaceOf(fact) is not null;

    private static ChoiceFact Fact(ChoiceFact fact) => fact is FlagFact { DerivedBy: { } grade } ? grade : fact;
}
