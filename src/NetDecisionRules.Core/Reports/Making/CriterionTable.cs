using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Numbers criteria, equal ones alike, so that a report works out once what many rules ask.</summary>
internal sealed class CriterionTable
{
    private readonly Dictionary<Criterion, int> _numbers = new(AtAGlance.Instance);
    private readonly List<Criterion> _criteria = [];

    /// <summary>The criteria by their numbers.</summary>
    public IReadOnlyList<Criterion> All => _criteria;

    /// <summary>The number of a criterion, a new one if no equal criterion was seen yet.</summary>
    public int NumberOf(Criterion criterion)
    {
        if (!_numbers.TryGetValue(criterion, out var number))
        {
            _numbers.Add(criterion, number = _criteria.Count);
            _criteria.Add(criterion);
        }

        return number;
    }

    /// <summary>Equality as it is; the hash of the top alone rather than of the whole tree.</summary>
    private sealed class AtAGlance : IEqualityComparer<Criterion>
    {
        public static AtAGlance Instance { get; } = new();

        public bool Equals(Criterion? x, Criterion? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

        public int GetHashCode(Criterion criterion) => criterion switch
        {
            Named named => string.GetHashCode(named.Name, StringComparison.Ordinal),
            Not not => ~GetHashCode(not.Operand),
            ChoiceIn choice => unchecked(choice.Fact.GetHashCode() + (int)choice.Set),
            NumberIn number => unchecked(number.Fact.GetHashCode() + number.Interval.GetHashCode()),
            Exists some => unchecked(some.List.GetHashCode() + GetHashCode(some.Item)),
            All all => all.Items.Count,
            Any any => ~any.Items.Count,
            _ => CriterionNodes.TestedFact(criterion)?.GetHashCode() ?? 0,
        };
    }
}
