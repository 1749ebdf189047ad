using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// What must be read of a patient to tell the facts of each criterion: facts and list quantifiers, numbered over all criteria, so that a
/// report reads each once.
/// </summary>
internal sealed class ReadingPlan
{
    private readonly Dictionary<object, int> numbers = [];
    private readonly List<Action<Patient, ReadingsJson>> sources = [];

    public ReadingPlan(IReadOnlyList<Criterion> criteria) => ByCriterion = [.. criteria.Select(criterion => SourcesOf(criterion).Distinct().ToArray())];

    /// <summary>For each criterion the numbers of what it reads, in the order of its tree.</summary>
    public int[][] ByCriterion { get; }

    /// <summary>The number of sources.</summary>
    public int Sources => sources.Count;

    /// <summary>Adds what one source has recorded of a patient.</summary>
    public void AddReadings(int source, Patient patient, ReadingsJson readings) => sources[source](patient, readings);

    private IEnumerable<int> SourcesOf(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(SourcesOf),
        Any any => any.Items.SelectMany(SourcesOf),
        Not not => SourcesOf(not.Operand),
        Named named => SourcesOf(named.Body),
        Some some => [NumberOf(some)],
        _ => CriterionNodes.FactsOf(criterion).Select(NumberOf),
    };

    private int NumberOf(object source)
    {
        if (!numbers.TryGetValue(source, out var number))
        {
            numbers.Add(source, number = sources.Count);
            sources.Add(ReaderOf(source));
        }

        return number;
    }

    private static Action<Patient, ReadingsJson> ReaderOf(object source)
    {
        if (ChoiceJson.Of(source) is { } choice)
        {
            return choice.AddReadings;
        }

        if (EntriesJson.Of(source) is { } entries)
        {
            return entries.AddReadings;
        }

        return source is Some some
            ? (patient, readings) => Explanation.AddReadings(some, patient, -1, readings)
            : (patient, readings) => ((Fact)source).AddReadings(patient, -1, readings);
    }
}
