using NetDecisionRules.Evaluation;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>Codes in words of 32.</summary>
public class CombinationSetTests
{
    [Theory]
    [InlineData(0, 0, 0x1, 1)]
    [InlineData(31, 0, 0x8000_0000, 1)]
    [InlineData(32, 1, 0x1, 2)]
    [InlineData(63, 1, 0x8000_0000, 2)]
    [InlineData(64, 2, 0x1, 3)]
    [InlineData(95, 2, 0x8000_0000, 3)]
    [InlineData(96, 3, 0x1, 4)]
    [InlineData(127, 3, 0x8000_0000, 4)]
    public void A_code_stands_in_one_word(int code, int word, uint bits, int words)
    {
        var set = CombinationSet.Of(code);

        Enumerable.Range(0, 4).Select(set.Word).Should().Equal(Enumerable.Range(0, 4).Select(i => i == word ? bits : 0));
        set.Words.Should().Be(words);
    }

    [Fact]
    public void The_last_code_tells_how_many_words_are_needed() => (CombinationSet.Of(3) | CombinationSet.Of(70)).Words.Should().Be(3);

    [Fact]
    public void No_code_needs_no_word() => default(CombinationSet).Words.Should().Be(0);
}
