using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// What a fact that follows from others is for every combination of them: asked of the fact itself, so that a proof knows it by no other
/// definition than the evaluator's.
/// </summary>
internal sealed class DerivedStates
{
    private static readonly ConditionalWeakTable<ChoiceFact, DerivedStates> All = [];

    private DerivedStates(ChoiceFact fact)
    {
        Inputs = [.. InputsOf(fact).Select(input => new DerivedInput(input, fact))];
        Rows = [.. RowsOf(fact)];
    }

    public IReadOnlyList<DerivedInput> Inputs { get; }

    /// <summary>For each combination that a record may have: the state of each input, and the set of values that are then possible.</summary>
    public IReadOnlyList<(int[] Inputs, uint Possible)> Rows { get; }

    public static DerivedStates Of(ChoiceFact fact) => All.GetValue(fact, f => new DerivedStates(f));

    /// <summary>The facts that it follows from; none where it is recorded.</summary>
    public static IReadOnlyList<Fact> InputsOf(ChoiceFact fact) => fact is FlagFact flag ? flag.Inputs : fact.Path.Length == 0 ? [.. fact.ReadFrom] : [];

    private IEnumerable<(int[] Inputs, uint Possible)> RowsOf(ChoiceFact fact)
    {
        foreach (var combination in Combinations(0))
        {
            if (RecordedPlaces.TryRead(Record(combination)) is { } patient)
            {
                yield return (combination, fact.States[fact.State(patient, SymbolicPatient.Whole)]);
            }
        }
    }

    private IEnumerable<int[]> Combinations(int first) => first == Inputs.Count
        ? [[]]
        : Enumerable.Range(0, Inputs[first].States.Count).SelectMany(state => Combinations(first + 1).Select(rest => (int[])[state, .. rest]));

    private JsonObject Record(int[] states)
    {
        var values = new Dictionary<(string, int), JsonNode>();
        foreach (var (input, state) in Inputs.Zip(states))
        {
            if (input.Fact.Scope == StudyScope.LatestSstr)
            {
                values[("imaging[].modality", 0)] = JsonValue.Create("sstrPet");
                values[("imaging[].date", 0)] = JsonValue.Create("2026-01-31");
            }

            if (input.Json(state) is { } json)
            {
                values[(input.Fact.Path, input.Fact.Scope == StudyScope.Item ? SymbolicPatient.Whole : 0)] = json;
            }
        }

        return RecordOf.Json(values);
    }
}

/// <summary>One of the facts that another follows from, with the states of it that make a difference.</summary>
internal sealed class DerivedInput
{
    public DerivedInput(Fact fact, ChoiceFact derived)
    {
        Fact = fact;
        States = fact switch
        {
            NumberFact number => [null, .. Spans(Ranges(number, derived))],
            ChoiceFact choice => [null, .. choice.Values],
            _ => throw new InvalidOperationException($"No states for a {fact.GetType().Name}."),
        };
    }

    public Fact Fact { get; }

    /// <summary>Null for "not recorded"; a value's name; or the ranges in which a number's lowest and highest possible value lie.</summary>
    public IReadOnlyList<object?> States { get; }

    public JsonNode? Json(int state) => States[state] switch
    {
        (NumberRange low, NumberRange high) => Json(low, high),
        string value => Fact is FlagFact ? JsonValue.Create(value == "true") : JsonValue.Create(value),
        _ => null,
    };

    private static JsonNode Json(NumberRange low, NumberRange high) => NumberRange.Of(low.Min, low.MinIncluded, high.Max, high.MaxIncluded) switch
    {
        { IsPoint: true, Min: { } point } => JsonValue.Create(point),
        var range => RecordOf.Json(range),
    };

    private static IEnumerable<object?> Spans(IReadOnlyList<NumberRange> ranges) =>
        from low in Enumerable.Range(0, ranges.Count)
        from high in Enumerable.Range(low, ranges.Count - low)
        select (object?)(ranges[low], ranges[high]);

    /// <summary>The ranges that the derived fact tells apart.</summary>
    private static IReadOnlyList<NumberRange> Ranges(NumberFact number, ChoiceFact derived)
    {
        if ((derived as GradeFact ?? (derived as FlagFact)?.DerivedBy) is not { } grade)
        {
            return [.. Enumerable.Range((int)number.Limits.Min, (int)(number.Limits.Max - number.Limits.Min) + 1).Select(v => NumberRange.Exactly(v))];
        }

        var bands = number == RecordedFacts.Ki67 ? grade.Ki67 : grade.Mitoses;
        var limits = number.Limits;
        return
        [
            .. new[]
            {
                NumberRange.TryOf(limits.Min, true, bands.G2From, false),
                NumberRange.TryOf(bands.G2From, true, bands.G2To, true)?.Intersect(limits.Widest),
                NumberRange.TryOf(bands.G2To, false, limits.Max, true),
            }.OfType<NumberRange>(),
        ];
    }
}
