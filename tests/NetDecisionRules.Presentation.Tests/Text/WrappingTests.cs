using NetDecisionRules.Presentation.Text;

namespace NetDecisionRules.Presentation.Tests.Text;

public class WrappingTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("Ki-67 at least ≥ 10 % seen", 16, "Ki-67 at|least ≥ 10 %|seen")]
    [InlineData("see study 2: now", 9, "see|study 2:|now")]
    [InlineData("a-word-that-is-too-long for it", 10, "a-word-that-is-too-long|for it")]
    public void Text_breaks_between_words_and_never_inside_a_comparison(string text, int width, string lines) =>
        string.Join('|', Wrapping.Wrap(text, width, width)).Should().Be(lines);

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three four", 12, "one two…")]
    [InlineData("abcdefghijklmnop", 8, "abcdefg…")]
    public void A_long_line_is_cut_at_a_word(string text, int width, string cut) => Wrapping.Cut(text, width).Should().Be(cut);
}
