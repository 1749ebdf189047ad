using System.Globalization;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>A fact says what the record says at its path, and is there exactly where the record has it.</summary>
public class ReadingTests
{
    private static readonly IReadOnlyList<Fact> Recorded = [.. Generators.FactCatalog.OfPatient.Where(f => f.Path.Length > 0 && f != TreatmentFacts.RltEnd)];

    [SampledProperty(local: 200, ci: 1_000, Arbitrary = [typeof(Arbitraries)])]
    public void A_reading_is_what_the_record_has_at_its_path(AnyPatient any)
    {
        foreach (var fact in Recorded)
        {
            var explanation = Explanation.Of(new IsMissing(fact), any.Patient);
            explanation.Facts.Should().HaveCountLessThan(2, fact.Name);
            (explanation.Facts.Count == 0).Should().Be(explanation.Truth == Truth.True, fact.Name);
            if (explanation.Facts is [var reading])
            {
                Spelled(reading.Value, fact).Should().Be(Spelled(RecordPaths.Get(any.Patient.Facts, reading.Path), fact), reading.Path);
            }
            else if (!fact.Path.Contains("[]", StringComparison.Ordinal))
            {
                RecordPaths.Get(any.Patient.Facts, fact.Path).Should().BeNull(fact.Path);
            }
        }
    }

    private static string Spelled(FactValue value, Fact fact) => value.Number is { } number
        ? number.Intersect(((NumberFact)fact).Limits.Widest)!.Value.ToString()
        : value.Text ?? value.ToString();

    private static string Spelled(object? recorded, Fact fact) => recorded switch
    {
        bool flag => flag ? "yes" : "no",
        int number => NumberRange.Exactly(number).ToString(),
        NumberRange range => range.Intersect(((NumberFact)fact).Limits.Widest)!.Value.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PartialDate date => date.ToString(),
        Enum choice => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()),
        _ => throw new InvalidOperationException($"No spelling for {recorded}."),
    };
}
