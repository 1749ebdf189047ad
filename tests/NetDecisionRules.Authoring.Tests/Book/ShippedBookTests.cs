using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using NetDecisionRules.Authoring.Book;
using NetDecisionRules.Authoring.Book.Document;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Authoring.Tests.Book;

/// <summary>The whole book of the shipped rules and cases: every link leads somewhere, every page is sound.</summary>
public partial class ShippedBookTests
{
    private static readonly Lazy<CaseShelf> Shelf = new(() => CaseShelf.Read(Repository.Path("rules", "cases"), ShippedGuidelines.RuleBase, default));

    private static readonly Lazy<IReadOnlyList<BookFile>> Html = new(() => [.. BookFiles.Html(ShippedGuidelines.RuleBase, Shelf.Value)]);

    private static readonly Lazy<IReadOnlyDictionary<string, XElement>> Pages = new(() => Html.Value
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => Read(Html.Value.Text(f.Path))));

    [Fact]
    public void No_shipped_case_fails() => Shelf.Value.Cases.Where(c => c.Failures.Count > 0).Select(c => c.Name).Should().BeEmpty();

    [Fact]
    public void Every_rule_source_criterion_and_case_has_its_place()
    {
        var places = Pages.Value.SelectMany(page => Ids(page.Value).Select(id => page.Key + "#" + id)).ToHashSet();

        places.Should().Contain(ShippedGuidelines.RuleBase.Rules.Select(r => $"sources/{r.Source.Id}.html#{r.Rule.Slug}"));
        places.Should().Contain(ShippedGuidelines.RuleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => $"sources/{g.Source.Id}.html#_protocol"));
        places.Should().Contain(new BookContent(ShippedGuidelines.RuleBase, null).Criteria.Select(c => "vocabulary.html#" + Place.AnchorOf(c.Name)));
        places.Should().Contain(Shelf.Value.Cases.Select(c => $"{c.Place.Page}.html#{c.Place.Anchor}"));
    }

    [Fact]
    public void Every_link_of_the_site_leads_somewhere_and_only_a_doi_leads_outside()
    {
        var known = Html.Value.Select(f => f.Path).Concat(Pages.Value.SelectMany(page => Ids(page.Value).Select(id => page.Key + "#" + id))).ToHashSet();
        var links = Pages.Value.SelectMany(page => page.Value.DescendantsAndSelf().SelectMany(e => e.Attributes())
            .Where(a => a.Name.LocalName is "href" or "src" or "data-index").Select(a => (Page: page.Key, To: a.Value))).ToList();

        links.Should().HaveCountGreaterThan(7_000);
        links.Where(l => l.To.Contains(':')).Select(l => l.To).Should().OnlyContain(to => to.StartsWith("https://doi.org/10."));
        links.Where(l => !l.To.Contains(':') && !known.Contains(Resolve(l.Page, l.To))).Should().BeEmpty();
    }

    [Fact]
    public void Every_page_is_sound()
    {
        foreach (var (path, page) in Pages.Value)
        {
            Ids(page).Should().OnlyHaveUniqueItems(path);
            page.Attribute("lang")!.Value.Should().Be("en");
            page.Descendants("h1").Should().ContainSingle(path);
            var levels = page.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
            levels.Zip(levels.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1, "headings of {0} go down by single steps", path);
            page.Descendants("table").Should().NotContain(t => t.Element("caption") == null || t.Descendants("th").Any(th => th.Attribute("scope") == null), path);
            page.Descendants("a").Should().NotContain(a => a.Value.Length == 0, path);
            page.Descendants().Attributes("style").Should().BeEmpty(path);
        }
    }

    [Fact]
    public void Every_link_of_the_markdown_leads_somewhere()
    {
        var files = BookFiles.Markdown(ShippedGuidelines.RuleBase, Shelf.Value).ToList();
        var texts = files.ToDictionary(f => f.Path, f => files.Text(f.Path));
        var known = texts.Keys.Concat(texts.SelectMany(t => Anchor().Matches(t.Value).Select(m => t.Key + "#" + m.Groups[1].Value))).ToHashSet();
        var links = texts.SelectMany(t => Link().Matches(t.Value).Select(m => (Page: t.Key, To: m.Groups[1].Value))).ToList();

        links.Should().HaveCountGreaterThan(7_000);
        links.Where(l => !known.Contains(Resolve(l.Page, l.To))).Should().BeEmpty();
        texts.Should().OnlyContain(t => Anchor().Matches(t.Value).Select(m => m.Value).Distinct().Count() == Anchor().Count(t.Value));
    }

    private static string Resolve(string page, string link) => link.StartsWith('#')
        ? page + link
        : new Uri(new Uri("file:///" + page), link) is var uri ? uri.AbsolutePath[1..] + uri.Fragment : "";

    private static IEnumerable<string> Ids(XElement page) => page.Descendants().Attributes("id").Select(a => a.Value);

    /// <summary>The pages are well-formed XML, too: a tag that is not closed does not read.</summary>
    private static XElement Read(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    [GeneratedRegex(@"(?<!\\)\]\(([^)<\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("<a id=\"([^\"]+)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();
}
