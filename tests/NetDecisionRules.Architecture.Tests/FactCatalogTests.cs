using System.Reflection;
using NetDecisionRules.Criteria;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Architecture.Tests;

/// <summary>Exports and reports name facts: a name stands for one fact.</summary>
public class FactCatalogTests
{
    private static readonly IReadOnlyList<(string Member, Fact Fact)> Facts =
    [
        .. new[] { typeof(RecordedFacts), typeof(TreatmentFacts), typeof(StudyFacts) }
            .SelectMany(c => c.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => typeof(Fact).IsAssignableFrom(p.PropertyType)).Select(p => (p.Name, (Fact)p.GetValue(null)!)),
        (nameof(Vocabulary.Grade), Vocabulary.Grade),
        (nameof(Vocabulary.Grade.StatedGradeDiffers), Vocabulary.Grade.StatedGradeDiffers),
        (nameof(DifferentiationFact), DifferentiationFact.Instance),
        (nameof(SstrUptakeFact), SstrUptakeFact.Instance),
    ];

    [Fact]
    public void Every_fact_has_a_name_of_its_own() => Facts.Select(f => f.Fact.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(50);

    [Fact]
    public void A_fact_is_called_as_authors_call_it() => Facts.Where(f => f.Member != "GoalItem").Should()
        .OnlyContain(f => f.Fact.Name == f.Member || f.Fact.Name.EndsWith("." + f.Member) || f.Member.StartsWith(f.Fact.Name));

    [Fact]
    public void Every_fact_has_words() => Facts.Should().OnlyContain(f => !string.IsNullOrWhiteSpace(f.Fact.Label));
}
