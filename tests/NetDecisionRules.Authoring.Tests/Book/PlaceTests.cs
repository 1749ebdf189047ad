using NetDecisionRules.Authoring.Book.Document;

namespace NetDecisionRules.Authoring.Tests.Book;

public class PlaceTests
{
    [Theory]
    [InlineData("sources/a", "index", null, "../index.html")]
    [InlineData("index", "sources/a", "rule", "sources/a.html#rule")]
    [InlineData("sources/a", "sources/a", "rule", "#rule")]
    [InlineData("sources/a", "sources/b", "rule", "../sources/b.html#rule")]
    [InlineData("index", "index", null, "index.html")]
    public void Links_are_relative(string from, string page, string? anchor, string link) => new Place(page, anchor).From(from, ".html").Should().Be(link);

    [Theory]
    [InlineData("netter-2", "netter-2")]
    [InlineData("Netter 2", "_004eetter_00202")]
    [InlineData("../a_b", "_002e_002e_002fa_005fb")]
    [InlineData("İ", "_0130")]
    public void A_name_becomes_safe_and_stays_apart_from_others(string name, string safe) => Place.Safe(name).Should().Be(safe);
}
