using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>Numbers as keys: a multiple of 0.001 has an even key, 2,000 times its value; what lies between two shares the odd key between.</summary>
public class KeyRangeTests
{
    [Theory]
    [InlineData("17", 34_000, 34_000)]
    [InlineData("0", 0, 0)]
    [InlineData("0.001", 2, 2)]
    [InlineData("0.0005", 1, 1)]
    [InlineData("2.9995", 5_999, 5_999)]
    [InlineData("3.00000000000000000000001", 6_001, 6_001)]
    [InlineData(">3..<20", 6_001, 39_999)]
    [InlineData("3..20", 6_000, 40_000)]
    [InlineData(">2.9995..<3", 5_999, 5_999)]
    [InlineData(">=3", 6_000, int.MaxValue)]
    [InlineData("<3", int.MinValue, 5_999)]
    [InlineData("1000000", 2_000_000_000, 2_000_000_000)]
    [InlineData("2000000", 2_100_000_000, 2_100_000_000)]
    [InlineData("-5", -10_000, -10_000)]
    [InlineData("-0.0005", -1, -1)]
    [InlineData("-2000000", -2_100_000_000, -2_100_000_000)]
    public void A_range_has_the_keys_of_its_ends(string range, int low, int high) =>
        KeyRange.Of(Patients.Range(range)!.Value).Should().Be(new KeyRange(low, high));

    [Fact]
    public void What_is_not_recorded_or_not_there_has_no_keys()
    {
        KeyRange.Of((NumberRange?)null).Should().Be(KeyRange.Missing);
        KeyRange.Missing.IsRecorded.Should().BeFalse();
        KeyRange.Absent.IsRecorded.Should().BeFalse();
    }
}
