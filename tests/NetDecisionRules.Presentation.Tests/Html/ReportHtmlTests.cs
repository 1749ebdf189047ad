using System.Xml;
using System.Xml.Linq;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Html;
using Snapshooter.Xunit;

namespace NetDecisionRules.Presentation.Tests.Html;

public class ReportHtmlTests
{
    private static readonly string[] Headings = ["h1", "h2", "h3", "h4"];

    [Fact]
    public void A_page_is_approved() => Snapshot.Match(WithoutStyle(HouseRules.Html(HouseRules.Record)), "Html_full");

    [Fact]
    public void A_page_on_next_to_nothing_is_approved() => Snapshot.Match(WithoutStyle(HouseRules.Html("""{"id":"p-2"}""")), "Html_empty");

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public void Every_sample_is_a_well_formed_page_that_can_be_read_without_seeing(string sample)
    {
        var page = Parse(Html(Sample.Text(sample)));

        page.Attribute("lang")!.Value.Should().Be("en");
        page.Descendants("title").Should().ContainSingle(title => title.Value.StartsWith(sample));
        page.Descendants("th").Where(cell => cell.Attribute("scope") is null).Should().BeEmpty();
        page.Descendants().Attributes("id").Select(id => id.Value).Should().OnlyHaveUniqueItems();
        var ids = page.Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet();
        page.Descendants("a").Attributes("href").Select(link => link.Value).Should().OnlyContain(link => ids.Contains(link) || link.StartsWith("https://doi.org/"));
        var levels = page.Descendants().Select(e => Array.IndexOf(Headings, e.Name.LocalName)).Where(level => level >= 0).ToList();
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        levels.Count(level => level == 0).Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public void A_page_loads_and_runs_nothing(string sample)
    {
        var html = Html(Sample.Text(sample));

        html.Should().NotContainAny("<script", "<link", "<img", "<iframe", " src=", " style=", "url(", "@import");
        Parse(html).Descendants().Attributes().Should().NotContain(a => a.Name.LocalName.StartsWith("on"));
    }

    [Theory]
    [InlineData("""<script>alert(1)</script>""", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("""\"'&amp;</title>""", "&quot;&#39;&amp;amp;&lt;/title&gt;")]
    public void What_a_record_says_is_text_and_never_markup(string id, string encoded)
    {
        var page = Html($$"""{"id":"{{id}}"}""");

        page.Should().Contain($"<bdi>{encoded}</bdi>").And.Contain($"<title>{encoded}:").And.NotContain("<script");
        Parse(page).Descendants("bdi").Single().Value.Should().Be(id.Replace("\\\"", "\""));
    }

    [Fact]
    public void An_id_that_no_xml_may_hold_still_makes_a_page()
    {
        var page = Html("""{"id":"a\uffffb"}""");

        Parse(page).Descendants("bdi").Single().Value.Should().Be("a\uFFFDb");
    }

    /// <summary>The page of the shipped rules.</summary>
    private static string Html(string record)
    {
        var (engine, patient) = (DecisionEngine.Default, PatientJson.Read(record));
        return engine.Evaluate(patient).ToHtml(engine.RuleBase, engine.WhatIf(patient));
    }

    private static string WithoutStyle(string html) => Unversioned.Of(html.Replace(HtmlStyle.Css, ""));

    private static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
