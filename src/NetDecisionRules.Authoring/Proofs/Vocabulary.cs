using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>What a set of criteria speaks of: its constants, and how many entries of a list it can tell apart.</summary>
internal sealed class Vocabulary
{
    private const int LatestStudies = 2;

    private readonly Dictionary<string, HashSet<decimal>> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Exists>> _quantifiers = new(StringComparer.Ordinal);
    private readonly HashSet<LatestDateFact> _latestDates = [];
    private readonly HashSet<DateTerm> _terms = [];
    private readonly int _patients;

    /// <summary>What the criteria speak of, asked of so many patients at once.</summary>
    public Vocabulary(IEnumerable<Criterion> criteria, int patients)
    {
        _patients = patients;
        foreach (var criterion in criteria)
        {
            Add(criterion);
        }
    }

    /// <summary>The constants with which a number is compared, those of facts that follow from it included.</summary>
    public IReadOnlyCollection<decimal> ConstantsOf(string path) => _constants.GetValueOrDefault(path, []);

    /// <summary>What the dates that are compared are moved by, all together.</summary>
    public long DaysApart => _terms.Sum(t => (31L * Math.Abs(t.Months)) + Math.Abs(t.Days) + 1);

    /// <summary>
    /// So many entries are enough to give every criterion any truth that it can have: one for each quantifier and patient, the latest studies, and the
    /// one with the latest date. Entries beyond those could be left out without changing an answer.
    /// </summary>
    public int EntriesOf(string list) => (_patients * _quantifiers.GetValueOrDefault(list, []).Count)
        + _latestDates.Count(d => d.List.Path == list)
        + (list == RecordedFacts.Imaging.Path ? LatestStudies : 0);

    private void Add(Criterion criterion)
    {
        foreach (var (node, _, _) in CriterionNodes.Of(criterion))
        {
            if (node is NumberIn { Fact: var number, Interval: var interval })
            {
                Add(number.Path, interval.Min, interval.Max);
            }
            else if (node is DateWindow window)
            {
                _terms.UnionWith(new[] { window.From, window.To }.OfType<DateTerm>());
            }
            else if (node is Exists some)
            {
                Set(_quantifiers, some.List.Path).Add(some);
            }

            foreach (var fact in CriterionNodes.FactsOf(node))
            {
                Add(fact);
            }
        }
    }

    private void Add(Fact fact)
    {
        switch (fact)
        {
            case LatestDateFact latest when _latestDates.Add(latest):
                Add(latest.List.Some(latest.Item));
                break;
            case GradeFact grade:
                Add(RecordedFacts.Ki67.Path, grade.Ki67.G2From, grade.Ki67.G2To);
                Add(RecordedFacts.Mitoses.Path, grade.Mitoses.G2From, grade.Mitoses.G2To);
                break;
            case SstrUptakeFact uptake:
                foreach (var score in uptake.Inputs.OfType<NumberFact>())
                {
                    Add(score.Path, [.. Enum.GetValues<KrenningScore>().Select(s => (decimal?)(int)s)]);
                }

                break;
            case NumberFact { StandIn: { } standIn }:
                Add(standIn.Fact.Path, [.. standIn.Values.Select(v => v.Min)]);
                break;
            case FlagFact { DerivedBy: GradeFact grade }:
                Add(grade);
                break;
        }
    }

    private void Add(string path, params ReadOnlySpan<decimal?> bounds)
    {
        foreach (var bound in bounds)
        {
            if (bound is { } constant)
            {
                Set(_constants, path).Add(constant);
            }
        }
    }

    private static HashSet<T> Set<T>(Dictionary<string, HashSet<T>> sets, string key) =>
        sets.TryGetValue(key, out var set) ? set : sets[key] = [];
}
