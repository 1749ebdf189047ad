using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Tests of one number that share a column. The column has a state for every two of its regions, so that many constants are spread over
/// several columns rather than let one grow with their square.
/// </summary>
internal sealed class NumberTests(NumberFact fact)
{
    /// <summary>More than any number of the shipped guidelines is compared with.</summary>
    private const int MostConstants = 12;

    private readonly List<NumberIn> tests = [];
    private readonly List<decimal> constants = [];

    public NumberColumn Column() => new(fact, tests);

    /// <summary>Takes a test whose constants are there already, or have room.</summary>
    public bool TryAdd(NumberIn test)
    {
        var (min, max) = (Unless(test.Interval.Min), Unless(test.Interval.Max));
        max = max == min ? null : max;
        var more = (min is null ? 0 : 1) + (max is null ? 0 : 1);
        if (constants.Count > 0 && more > 0 && constants.Count + more > MostConstants)
        {
            return false;
        }

        Add(min);
        Add(max);
        tests.Add(test);
        return true;
    }

    private decimal? Unless(decimal? constant) => constant is { } known && !constants.Contains(known) ? known : null;

    private void Add(decimal? constant)
    {
        if (constant is { } known)
        {
            constants.Add(known);
        }
    }
}
