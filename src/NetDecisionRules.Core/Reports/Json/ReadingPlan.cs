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
    private readonly List<Action<Patient, FactReadings>> sources = [];
    private readonly List<ChoiceJson?> choices = [];

    public ReadingPlan(IReadOnlyList<Criterion> criteria) => ByCriterion = [.. criteria.Select(criterion => SourcesOf(criterion).Distinct().ToArray())];

    /// <summary>For each criterion the numbers of what it reads, in the order of its tree.</summary>
    public int[][] ByCriterion { get; }

    /// <summary>The number of sources.</summary>
    public int Sources => sources.Count;

    /// <summary>Adds what one source has recorded of a patient.</summary>
    public void AddReadings(int source, Patient patient, FactReadings readings) => sources[source](patient, readings);

    /// <summary>The readings of a source that is a choice of the patient as a whole; null for any other.</summary>
    public ChoiceJson? Choice(int source) => choices[source];

    private IEnumerable<int> SourcesOf(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(SourcesOf),
        Any any => any.Items.SelectMany(SourcesOf),
        Not not => SourcesOf(not.Operand),
        Named named => SourcesOf(named.Body),
        Some some => [NumberOf(some, (patient, readings) => Explanation.AddReadings(some, patient, -1, readings))],
        _ => CriterionNodes.FactsOf(criterion).Select(fact => NumberOf(fact, (patient, readings) => fact.AddReadings(patient, -1, readings))),
    };

    private int NumberOf(object source, Action<Patient, FactReadings> addReadings)
    {
        if (!numbers.TryGetValue(source, out var number))
        {
            numbers.Add(source, number = sources.Count);
            sources.Add(addReadings);
            choices.Add(ChoiceJson.Of(source));
        }

        return number;
    }
}
