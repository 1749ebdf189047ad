using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Reads the recorded facts of a patient that some criterion reads.</summary>
internal delegate void Reader(Patient patient, ReadingsJson readings);

/// <summary>How the facts of each criterion are read, found out for each fact and list quantifier once.</summary>
internal sealed class ReadingPlan
{
    private readonly Dictionary<object, Reader> readers = [];

    public ReadingPlan(IReadOnlyList<Criterion> criteria) =>
        ByCriterion = [.. criteria.Select(criterion => SourcesOf(criterion).Distinct().Select(ReaderOf).ToArray())];

    /// <summary>For each criterion what it reads, in the order of its tree.</summary>
    public Reader[][] ByCriterion { get; }

    /// <summary>The paths that readings may have.</summary>
    public PathNumbers Paths { get; } = new();

    private static IEnumerable<object> SourcesOf(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(SourcesOf),
        Any any => any.Items.SelectMany(SourcesOf),
        Not not => SourcesOf(not.Operand),
        Named named => SourcesOf(named.Body),
        Some => [criterion],
        _ => CriterionNodes.FactsOf(criterion),
    };

    private Reader ReaderOf(object source)
    {
        if (!readers.TryGetValue(source, out var reader))
        {
            readers.Add(source, reader = source is Some some ? OfSome(some) : Of((Fact)source));
        }

        return reader;
    }

    private Reader Of(Fact fact) => fact switch
    {
        ChoiceFact { Slot: { } slot } choice when Paths.Of(fact) is [var path] => new ChoiceJson(choice, slot, path).AddReadings,
        NumberFact { Slot: { } slot } number when Paths.Of(fact) is [var path] => new NumberJson(number, slot, path).AddReadings,
        RecordedDate { Slot: { } slot } date => new DayJson(date, slot, Paths.Of(fact)).AddReadings,
        ChoiceFact { Slot: null, ItemOf: null } and not FlagFact => new DerivedJson(fact, [.. fact.ReadFrom.Select(ReaderOf)]).AddReadings,
        _ => (patient, readings) => fact.AddReadings(patient, -1, readings),
    };

    private Reader OfSome(Some some) =>
        ListShape.Of(some.List) is { } list && EntryTest.Of(list, some.Item) is { } item
            ? new EntriesJson(some, list, item, [.. CriterionNodes.Of(some.Item).SelectMany(node => CriterionNodes.FactsOf(node.Node)).Distinct().Select(fact => OfEntry(fact, list))]).AddReadings
            : (patient, readings) => Explanation.AddReadings(some, patient, -1, readings);

    private EntryFactJson OfEntry(Fact fact, ListShape list) => fact switch
    {
        { ItemOf: null } => new EntryAnchorJson(ReaderOf(fact)),
        ChoiceFact choice => new EntryChoiceJson(choice, Paths.Of(fact)),
        DateFact date when date == list.Day => new EntryDayJson(date, Paths.Of(fact)),
        _ => new OtherEntryFactJson(fact),
    };
}
