using System.Text.Json;
using System.Text.RegularExpressions;
using NetDecisionRules.Authoring.Book;
using NetDecisionRules.Cli.Tests;
using Snapshooter.Xunit;

namespace NetDecisionRules.Authoring.Tests.Book;

public class SmallBookTests
{
    [Theory]
    [InlineData("index")]
    [InlineData("sources/north")]
    [InlineData("sources/south")]
    [InlineData("concordance")]
    [InlineData("facts")]
    [InlineData("classification")]
    [InlineData("cases/_")]
    [InlineData("cases/_0041_0020b")]
    public void Page_is_approved(string page)
    {
        Snapshot.Match(SmallBook.Html().Text(page + ".html").Replace(SmallBook.RuleBase.Fingerprint, "sha256:#"), "Book_" + page.Replace('/', '-') + "_html");
        Snapshot.Match(SmallBook.Markdown().Text(page + ".md").Replace(SmallBook.RuleBase.Fingerprint, "sha256:#"), "Book_" + page.Replace('/', '-') + "_md");
    }

    [Fact]
    public void A_text_that_looks_like_markup_stays_text()
    {
        var (html, markdown) = (SmallBook.Html(), SmallBook.Markdown());

        var pages = html.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => html.Text(f.Path)).ToList();
        var texts = markdown.Select(f => markdown.Text(f.Path)).ToList();

        pages.Should().Contain(text => text.Contains("&lt;/script&gt;&lt;b&gt;")).And.NotContain(text => text.Contains("<b>"));
        texts.Should().Contain(text => text.Contains(@"\*bold\*")).And.NotContain(text => text.Contains("<b>") || text.Contains("</script") || Regex.IsMatch(text, @"(?<!\\)(\*bold|`code|\]\(http:)"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Every_culture_gives_the_same_bytes(string culture)
    {
        var (html, markdown) = (SmallBook.Html(), SmallBook.Markdown());

        using var other = new CultureSwitch(culture);

        SmallBook.Html().Should().BeEquivalentTo(html, options => options.WithStrictOrdering());
        SmallBook.Markdown().Should().BeEquivalentTo(markdown, options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_search_knows_sources_rules_criteria_facts_and_cases()
    {
        var script = SmallBook.Html().Text("search-index.js");

        var index = JsonSerializer.Deserialize<string[][]>(script["const bookIndex=".Length..script.LastIndexOf(';')])!;

        index.Select(entry => entry[0]).Distinct().Should().Equal("source", "rule", "entry criterion", "vocabulary", "fact", "case");
        index.Should().Contain(entry => entry[0] == "rule" && entry[1] == SmallBook.Hostile && entry[2] == "sources/north.html#rlt" && entry[3] == "north/rlt");
        script.Should().NotContain("</");
    }

    [Fact]
    public void A_book_without_cases_says_so()
    {
        var files = BookFiles.Html(SmallBook.RuleBase, shelf: null).ToList();

        files.Text("index.html").Should().Contain("this book was made without cases");
        files.Should().NotContain(f => f.Path.StartsWith("cases/"));
        files.Text("sources/north.html").Should().NotContain("case");
    }
}
