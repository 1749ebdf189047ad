using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>A list has no order beside its dates: "latest" is told by the date, and only a tie by the place in the list.</summary>
public partial class ListOrderTests
{
    [SampledProperty(local: 100, ci: 500, Arbitrary = [typeof(Shuffles)])]
    public void The_order_of_studies_and_treatments_changes_indices_only(ShuffledCase shuffled)
    {
        foreach (var rule in ShippedGuidelines.RuleBase.Rules)
        {
            var expected = Explanation.Of(rule.Rule.Condition, shuffled.Ordered.Patient);
            var actual = Explanation.Of(rule.Rule.Condition, shuffled.Patient.Patient);

            actual.Truth.Should().Be(expected.Truth, rule.Id);
            actual.Missing.Should().Equal(expected.Missing.Select(shuffled.Moved).Order(StringComparer.Ordinal), rule.Id);
            actual.Facts.ToHashSet().SetEquals(expected.Facts.Select(f => f with { Path = shuffled.Moved(f.Path) })).Should().BeTrue(rule.Id);
        }
    }

    [GeneratedRegex(@"^(imaging|treatments)\[(\d+)\]")]
    private static partial Regex Entry();

    /// <summary>A patient and the same with studies and treatments in another order.</summary>
    public sealed record ShuffledCase(AnyPatient Ordered, AnyPatient Patient, int[] Studies, int[] Treatments)
    {
        /// <summary>Where a path of the ordered record stands in the other one.</summary>
        public string Moved(string path) => Entry().Replace(path, match =>
        {
            var order = match.Groups[1].Value == "imaging" ? Studies : Treatments;
            var index = Array.IndexOf(order, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
            return string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}[{index}]");
        });
    }

    public static class Shuffles
    {
        public static Arbitrary<ShuffledCase> Cases() => Arb.From(
            from facts in PatientFactsGen.Any.Select(WithoutTies)
            from studies in Gen.Shuffle(Enumerable.Range(0, facts.Imaging?.Count ?? 0).ToArray())
            from treatments in Gen.Shuffle(Enumerable.Range(0, facts.Treatments?.Count ?? 0).ToArray())
            let other = facts with
            {
                Imaging = facts.Imaging is { } imaging ? [.. studies.Select(i => imaging[i])] : null,
                Treatments = facts.Treatments is { } list ? [.. treatments.Select(i => list[i])] : null,
            }
            select new ShuffledCase(new AnyPatient(facts), new AnyPatient(other), studies, treatments));

        private static PatientFacts WithoutTies(PatientFacts facts) => facts with
        {
            Imaging = facts.Imaging?.DistinctBy(s => s.Date).ToList(),
            Treatments = facts.Treatments?.DistinctBy(t => t.End ?? new object()).ToList(),
        };
    }
}
