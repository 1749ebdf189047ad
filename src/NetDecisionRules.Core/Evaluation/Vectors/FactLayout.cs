using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>The place of each declared fact of the patient as a whole in a <see cref="FactVector"/>.</summary>
internal static class FactLayout
{
    private const int KeysInVector = 8;

    private static readonly Dictionary<Fact, int> Places = [];

    public static ChoiceFact[] Choices { get; } = Place(fact => fact as ChoiceFact);

    public static NumberFact[] Numbers { get; } = Place(fact => fact as NumberFact);

    public static DateFact[] Dates { get; } = Place(fact => fact as RecordedDate);

    /// <summary>The number of keys: two for each number, filled up to whole SIMD vectors.</summary>
    public static int Keys { get; } = ((2 * Numbers.Length) + KeysInVector - 1) / KeysInVector * KeysInVector;

    /// <summary>The place of a fact among those of its kind; null where a vector does not hold it.</summary>
    public static int? PlaceOf(Fact fact) => Places.TryGetValue(fact, out var place) ? place : null;

    private static TFact[] Place<TFact>(Func<Fact, TFact?> ofKind)
        where TFact : Fact
    {
        var facts = new List<TFact>();
        foreach (var fact in FactCatalog.Declared)
        {
            if (fact.ItemOf is null && ofKind(fact) is { } placed)
            {
                Places.Add(fact, facts.Count);
                facts.Add(placed);
            }
        }

        return [.. facts];
    }
}
