using System.Reflection;
using NetDecisionRules.Criteria;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Every described fact, by what it may be read from.</summary>
internal static class FactCatalog
{
    /// <summary>Facts of the patient as a whole, those of the latest studies and derived ones included.</summary>
    public static IReadOnlyList<Fact> OfPatient { get; } =
    [
        .. In(typeof(RecordedFacts)).Except([RecordedFacts.GoalItem]),
        .. In(typeof(StudyFacts)).Where(f => f.Name.StartsWith("Latest", StringComparison.Ordinal)),
        TreatmentFacts.RltEnd,
        Vocabulary.Grade, Vocabulary.Grade.StatedGradeDiffers, DifferentiationFact.Instance, SstrUptakeFact.Instance,
    ];

    /// <summary>Each list with the facts of its entries.</summary>
    public static IReadOnlyList<(ListFact List, IReadOnlyList<Fact> Entries)> Lists { get; } =
    [
        (RecordedFacts.Treatments, [.. In(typeof(TreatmentFacts)).Except([TreatmentFacts.RltEnd])]),
        (RecordedFacts.Imaging, [.. In(typeof(StudyFacts)).Where(f => !f.Name.StartsWith("Latest", StringComparison.Ordinal))]),
        (RecordedFacts.Goals, [RecordedFacts.GoalItem]),
    ];

    private static IEnumerable<Fact> In(Type catalog) =>
        catalog.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.GetValue(null)).OfType<Fact>();
}
