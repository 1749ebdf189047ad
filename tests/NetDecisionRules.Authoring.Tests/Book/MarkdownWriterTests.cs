using NetDecisionRules.Authoring.Book.Document;

namespace NetDecisionRules.Authoring.Tests.Book;

public class MarkdownWriterTests
{
    [Theory]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("2) no list", @"2\) no list")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("+ no list", @"\+ no list")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("10.5 % of 3-4", "10.5 % of 3-4")]
    [InlineData("a\n\nb", @"a\\u000a\\u000ab")]
    public void A_text_stays_a_text(string text, string written) =>
        MarkdownWriter.Write(new BookPage("page", "Title", [new Block.Paragraph([text])]), []).Should().Be($"# Title\n\n\n\n{written}\n\n");
}
