using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.Truth;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>A number in an interval: true if every value it may have passes, false if none does.</summary>
public class NumberInTests
{
    private static readonly string[] Values =
        ["?", "9.99", "10", "10.01", "19.99", "20", "20.01", ">=10", ">10", "<=10", "<10", ">=20", ">20", "<=20", "<20", "10..20", ">10..<20", "5..10", "5..<10", "20..30", ">20..30", "0..100"];

    // One letter a value: T, F or U.
    [Theory]
    [InlineData(">=10", "UFTTTTTTTUFTTUUTTUFTTU")]
    [InlineData(">10", "UFFTTTTUTFFTTUUUTFFTTU")]
    [InlineData("<=10", "UTTFFFFUFTTFFUUUFTTFFU")]
    [InlineData("<10", "UTFFFFFFFUTFFUUFFUTFFU")]
    [InlineData(">=20", "UFFFFTTUUFFTTUFUFFFTTU")]
    [InlineData("<20", "UTTTTFFUUTTFFUTUTTTFFU")]
    [InlineData("10..20", "UFTTTTFUUUFUFUUTTUFUFU")]
    [InlineData(">10..<20", "UFFTTFFUUFFFFUUUTFFFFU")]
    [InlineData("10", "UFTFFFFUFUFFFUUUFUFFFU")]
    [InlineData("0..100", "TTTTTTTTTTTTTTTTTTTTTT")]
    public void Every_kind_of_value_against_every_kind_of_interval(string interval, string expected)
    {
        var test = new NumberIn(RecordedFacts.Ki67, Patients.Range(interval)!.Value);

        var letters = Values.Select(v => test.Test(Patients.With(tumor: new TumorFacts { Ki67Percent = Patients.Range(v) }))).Select(Letter);

        string.Concat(letters).Should().Be(expected);
    }

    [Theory]
    [InlineData(">=0", True)] // no percentage is below 0
    [InlineData("<=100", True)]
    [InlineData(">100", False)]
    [InlineData("<0", False)]
    [InlineData(">0", Unknown)]
    public void An_unknown_number_may_be_any_within_its_limits(string interval, Truth expected) =>
        new NumberIn(RecordedFacts.Ki67, Patients.Range(interval)!.Value).Test(Patients.Blank).Should().Be(expected);

    [Theory]
    [InlineData(">=95", ">90", Unknown)]
    [InlineData("<=100", ">90", True)]
    [InlineData(">100", ">90", False)]
    public void An_open_range_ends_at_the_limit_of_its_fact(string interval, string value, Truth expected) =>
        new NumberIn(RecordedFacts.Ki67, Patients.Range(interval)!.Value)
            .Test(Patients.With(tumor: new TumorFacts { Ki67Percent = Patients.Range(value) })).Should().Be(expected);

    [Fact]
    public void Operators_say_what_they_look_like()
    {
        var ki67 = RecordedFacts.Ki67;

        (ki67 >= 10).Should().Be(new NumberIn(ki67, NumberRange.AtLeast(10)));
        (ki67 > 10).Should().Be(new NumberIn(ki67, NumberRange.Above(10)));
        (ki67 <= 10).Should().Be(new NumberIn(ki67, NumberRange.AtMost(10)));
        (ki67 < 10).Should().Be(new NumberIn(ki67, NumberRange.Below(10)));
        ki67.Between(10, 55).Should().Be(new NumberIn(ki67, NumberRange.Between(10, 55)));
    }

    private static char Letter(Truth truth) => truth switch { True => 'T', False => 'F', _ => 'U' };
}
