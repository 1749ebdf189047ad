using System.Xml;
using System.Xml.Linq;
using Microsoft.Playwright;
using NetDecisionRules.Authoring;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Browser.Tests;

/// <summary>The rule book in a browser, from a disk: it is found through, fits a phone, asks nobody for anything.</summary>
public sealed class RuleBookTests : IDisposable
{
    private static readonly string[] Pages = ["index", "concordance", "vocabulary", "facts", "classification", "sources/board-2025", "sources/netter-2", "cases/index", "cases/_"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("net-decision-");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserFact]
    public async Task Search_finds_a_rule_a_criterion_and_a_case_and_leads_to_them()
    {
        var book = await MakeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync();
        var (faults, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(Address(book, "sources/netter-2"));
        await page.Locator("#_find").FillAsync("rechallenge ki67");
        await Assertions.Expect(page.Locator("#_count")).ToHaveTextAsync("Nothing fits.");
        await page.Locator("#_find").FillAsync("board-2025 once more");
        await Assertions.Expect(page.Locator("#_found code").First).ToHaveTextAsync("board-2025/rlt-rechallenge");
        await page.Locator("#_found a").First.ClickAsync();

        page.Url.Should().EndWith("/sources/board-2025.html#rlt-rechallenge");
        (await page.Locator(":target h3").TextContentAsync()).Should().Be("RLT once more when the first course held the disease for at least 6 months");
        await page.Locator("#_find").FillAsync("sstr‑positive KRENNING");
        await Assertions.Expect(page.Locator("#_found li").Filter(new LocatorFilterOptions { HasText = "SstrPositive" }).First).ToBeVisibleAsync();
        await page.Locator("#_find").FillAsync("invented for the browser");
        await Assertions.Expect(page.Locator("#_found a")).ToHaveAttributeAsync("href", "../cases/_.html#one");
        faults.Should().BeEmpty();
        requests.Should().OnlyContain(url => url.StartsWith(new Uri(book).AbsoluteUri));
    }

    [BrowserTheory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(800, 1000, ColorScheme.Dark)]
    [InlineData(1280, 900, ColorScheme.Light)]
    public async Task No_page_scrolls_sideways(int width, int height, ColorScheme scheme)
    {
        var book = await MakeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = scheme });

        foreach (var name in Pages)
        {
            await page.GotoAsync(Address(book, name));
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, name);
        }
    }

    [BrowserFact]
    public async Task Every_page_is_read_as_it_is_written()
    {
        var book = await MakeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });

        foreach (var name in Pages)
        {
            await page.GotoAsync(Address(book, name));
            var read = await page.Locator("*").EvaluateAllAsync<string>("all => all.map(e => e.localName).join(' ')");
            using var reader = XmlReader.Create(Path.Combine(book, name + ".html"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            var written = string.Join(' ', XElement.Load(reader).DescendantsAndSelf().Select(e => e.Name.LocalName));
            read.Should().Be(written, "a browser moves what may not stand where it stands: {0}", name);
        }
    }

    [BrowserFact]
    public async Task Without_script_the_book_is_there_and_the_search_is_not()
    {
        var book = await MakeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });

        await page.GotoAsync(Address(book, "index"));

        (await page.Locator("#_find").IsVisibleAsync()).Should().BeFalse();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "netter-2", Exact = true }).First.ClickAsync();
        (await page.Locator("#rlt-first-line").IsVisibleAsync()).Should().BeTrue();
    }

    private static string Address(string book, string page) => new Uri(Path.Combine(book, page + ".html")).AbsoluteUri;

    /// <summary>A book of the shipped rules and one case.</summary>
    private async Task<string> MakeAsync()
    {
        var (book, cases) = (Path.Combine(_folder.FullName, "book"), Path.Combine(_folder.FullName, "cases"));
        Directory.CreateDirectory(cases);
        await File.WriteAllTextAsync(Path.Combine(cases, "one.json"),
            """{"description":"A case invented for the browser.","patient":{"id":"p-1","assessmentDate":"2026-03-02"},"expect":{"undetermined":["netter-2/rlt-first-line"]}}""");
        using var error = new StringWriter();
        var host = new CliHost(() => Stream.Null, Stream.Null, error, IsOutputTerminal: false);
        (await NetDecisionAuthor.RunAsync(["book", "-o", book, "--cases", cases], host)).Should().Be(0, error.ToString());
        return book;
    }
}
