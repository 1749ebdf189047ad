using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Tests of one number that share a predicate. The predicate has a state for every two of its regions, so that many constants are spread over
/// several predicates rather than let one grow with their square.
/// </summary>
internal sealed class NumberTests(NumberFact fact)
{
    /// <summary>More than any number of the shipped guidelines is compared with.</summary>
    private const int MostConstants = 12;

    private readonly List<NumberIn> _tests = [];
    private readonly List<int> _constants = []; // as keys

    public NumberPredicate Predicate() => new(fact, _tests);

    /// <summary>Whether its predicate can answer a test: it has all constants of it.</summary>
    public bool Has(NumberIn test) => !IsNew(test.Interval.Min) && !IsNew(test.Interval.Max);

    /// <summary>Takes a test, if there is room for its constants.</summary>
    public bool TryAdd(NumberIn test)
    {
        var (min, max) = (test.Interval.Min, test.Interval.Max);
        var more = (IsNew(min) ? 1 : 0) + (IsNew(max) && max != min ? 1 : 0);
        if (_constants.Count + more > MostConstants)
        {
            return false;
        }

        Add(min);
        Add(max);
        _tests.Add(test);
        return true;
    }

    private bool IsNew(decimal? constant) => constant is { } known && !_constants.Contains(KeyRange.Key(known));

    private void Add(decimal? constant)
    {
        if (IsNew(constant))
        {
            _constants.Add(KeyRange.Key(constant!.Value));
        }
    }
}
