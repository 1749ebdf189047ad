using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Where Karnofsky is not recorded, the usual range of the ECOG status is read.</summary>
public class KarnofskyTests
{
    [Theory]
    [InlineData(0, 90, 100)]
    [InlineData(1, 70, 80)]
    [InlineData(2, 50, 60)]
    [InlineData(3, 30, 40)]
    [InlineData(4, 10, 20)]
    public void Ecog_means_a_range(int ecog, int low, int high)
    {
        var patient = Of(karnofsky: null, ecog);

        (Karnofsky >= low).Test(patient).Should().Be(Truth.True);
        (Karnofsky > low).Test(patient).Should().Be(Truth.Unknown);
        (Karnofsky <= high).Test(patient).Should().Be(Truth.True);
        (Karnofsky > high).Test(patient).Should().Be(Truth.False);
        Missing(Karnofsky).Test(patient).Should().Be(Truth.False);
        MissingFacts.Of(Karnofsky > low, patient).Should().Equal("condition.karnofsky");
    }

    [Theory]
    [InlineData(50, 0, Truth.False)]
    [InlineData(60, 4, Truth.True)]
    [InlineData(60, null, Truth.True)]
    [InlineData(null, null, Truth.Unknown)]
    public void A_recorded_Karnofsky_is_read_before_it(int? karnofsky, int? ecog, Truth fit) =>
        (Karnofsky >= 60).Test(Of(karnofsky, ecog)).Should().Be(fit);

    [Theory]
    [InlineData(70, 3, "condition.karnofsky", "70")]
    [InlineData(null, 1, "condition.ecog", "1")]
    public void An_explanation_names_what_was_read(int? karnofsky, int ecog, string path, string value) =>
        Explanation.Of(Karnofsky >= 60, Of(karnofsky, ecog)).Facts.Select(f => (f.Path, f.Value.ToString())).Should().Equal((path, value));

    private static Patient Of(int? karnofsky, int? ecog) => Patient.Create(new PatientFacts { Id = "a", Condition = new() { Karnofsky = karnofsky, Ecog = ecog } });
}
