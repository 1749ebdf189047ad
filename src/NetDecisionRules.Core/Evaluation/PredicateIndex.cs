using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>The predicates that the clauses of a rule base touch, each once, and the truths of a clause's part in a predicate.</summary>
internal sealed class PredicateIndex
{
    private readonly Dictionary<object, int> _byKey = [];
    private readonly List<Predicate> _all = [];
    private readonly Dictionary<NumberFact, List<NumberTests>> _numberTests = [];

    public IReadOnlyList<Predicate> All => _all;

    public static PredicateIndex Of(IReadOnlyList<IReadOnlyList<Formula[]>> ruleBits)
    {
        var index = new PredicateIndex();
        var literals = Literals(ruleBits);
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
            if (index._byKey.TryAdd(key, index._all.Count))
            {
                index._all.Add(key switch
                {
                    HelperLiteral ruleBit => new HelperPredicate(ruleBit.RuleBit),
                    NumberTests tests => tests.Predicate(),
                    GradeFact grade => new GradePredicate(grade),
                    ChoiceFact fact => new ChoicePredicate(fact),
                    Criterion test => Compiled(test) ?? new TreePredicate(test),
                    _ => throw new InvalidOperationException("A clause holds literals only."),
                });
            }
        }

        return index;
    }

    /// <summary>The predicates that a clause touches, each once.</summary>
    public List<int> Predicates(Formula[] clause)
    {
        var predicates = new List<int>();
        foreach (var literal in clause)
        {
            var predicate = _byKey[Key(literal)];
            if (!predicates.Contains(predicate))
            {
                predicates.Add(predicate);
            }
        }

        return predicates;
    }

    /// <summary>The truth, in each state of a predicate, of the literals of a clause that the predicate answers.</summary>
    public Truth[] PartialTruths(Formula[] clause, int predicate)
    {
        var truths = new Truth[_all[predicate].States];
        Array.Fill(truths, Truth.False);
        foreach (var literal in clause)
        {
            if (_byKey[Key(literal)] == predicate)
            {
                for (var state = 0; state < truths.Length; state++)
                {
                    truths[state] = truths[state].Or(TruthOf(literal, predicate, state));
                }
            }
        }

        return truths;
    }

    private static List<Formula> Literals(IReadOnlyList<IReadOnlyList<Formula[]>> ruleBits)
    {
        var literals = new List<Formula>();
        foreach (var ruleBit in ruleBits)
        {
            foreach (var clause in ruleBit)
            {
                literals.AddRange(clause);
            }
        }

        return literals;
    }

    private void AddTest(NumberIn test)
    {
        var predicates = PredicatesOf(test.Fact);
        if (!predicates.Exists(tests => tests.Has(test)) && !predicates[^1].TryAdd(test))
        {
            var tests = new NumberTests(test.Fact);
            tests.TryAdd(test);
            predicates.Add(tests);
        }
    }

    /// <summary>What shares a predicate each among the tests of a number.</summary>
    private List<NumberTests> PredicatesOf(NumberFact fact)
    {
        if (!_numberTests.TryGetValue(fact, out var predicates))
        {
            _numberTests.Add(fact, predicates = [new NumberTests(fact)]);
        }

        return predicates;
    }

    /// <summary>The predicate of a test that stands for itself; null where only the criterion's tree can answer it.</summary>
    private static Predicate? Compiled(Criterion test)
    {
        switch (test)
        {
            case Exists some when ListShape.Of(some.List) is { } list:
                return list.Tells(some.Item) ? new ExistsPredicate(list, some.Item)
                    : EntryTest.Of(list, some.Item) is { } item ? new EntriesPredicate(list, item) : null;
            case DateWindow window when DaySource.Of(window.Fact) is { } day && DayWindow.Of(window) is { } ends:
                return new WindowPredicate(day, ends);
            case IsMissing { Fact: RecordedDate fact } when FactLayout.PlaceOf(fact) is { } place:
                return new MissingDayPredicate(place);
            default:
                return null;
        }
    }

    private Truth TruthOf(Formula literal, int predicate, int state) => literal switch
    {
        HelperLiteral => Kleene.At(state),
        Literal { Negated: true } l => _all[predicate].Test(l.Test, state).Not(),
        Literal l => _all[predicate].Test(l.Test, state),
        _ => throw new InvalidOperationException("A clause holds literals only."),
    };

    /// <summary>What identifies the predicate of a literal: the fact it tests, the tests that share a predicate, or else the test itself.</summary>
    private object Key(Formula literal) => literal switch
    {
        Literal { Test: NumberIn test } when IsPlaced(test.Fact) => PredicatesOf(test.Fact).Find(tests => tests.Has(test))!,
        Literal { Test: ChoiceIn test } => test.Fact,
        Literal { Test: Flag test } => Fact(test.Fact),
        Literal { Test: IsMissing { Fact: ChoiceFact fact } } => Fact(fact),
        Literal { Test: IsMissing { Fact: NumberFact fact } } when IsPlaced(fact) => PredicatesOf(fact)[0],
        Literal { Test: var test } => test,
        _ => literal,
    };

    private static bool IsPlaced(NumberFact fact) => FactLayout.PlaceOf(fact) is not null;

    private static ChoiceFact Fact(ChoiceFact fact) => fact is FlagFact { DerivedBy: { } grade } ? grade : fact;
}
