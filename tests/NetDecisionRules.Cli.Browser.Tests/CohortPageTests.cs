using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NetDecisionRules.CommandLine.Hosting;

namespace NetDecisionRules.Cli.Browser.Tests;

/// <summary>The report page of a cohort in a browser: it draws its charts, lists its patients, asks nobody for anything.</summary>
public sealed class CohortPageTests : IDisposable
{
    private const string Hostile = "</script><script>document.title='broken'</script>\u2028\"'&";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("net-decision-");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserTheory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    public async Task Page_draws_its_charts_finds_a_patient_and_explains_it(int width, int height, ColorScheme scheme)
    {
        var address = new Uri(await MakeAsync()).AbsoluteUri;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = scheme });
        var (faults, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(address);
        var charts = await page.Locator(".chart").CountAsync();
        await page.WaitForFunctionAsync("n => document.querySelectorAll('.chart svg').length === n", charts);

        charts.Should().Be(7, "three trials, the heat map, missing facts, grades and rules");
        (await page.Locator(".chart svg").EvaluateAllAsync<int>("all => Math.min(...all.map(svg => svg.querySelectorAll('path').length))")).Should().BeGreaterThan(3);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "nothing makes the page scroll sideways");

        await page.Locator(".chart svg .mark-rect path").First.HoverAsync();
        (await page.Locator(".chart div").First.GetAttributeAsync("title")).Should().StartWith("Cohort – surely meets all so far: ");

        await page.Locator("#find").FillAsync("script");
        (await page.Locator("#patient-table tbody tr").CountAsync()).Should().Be(1);
        await page.Locator("#patient-table tbody a").ClickAsync();
        (await page.Locator("#patient h3 bdi").TextContentAsync()).Should().Be(Hostile);
        (await page.Locator("#patient .card").CountAsync()).Should().BePositive();
        (await page.Locator("#patient .facts").First.IsVisibleAsync()).Should().BeTrue();
        (await page.TitleAsync()).Should().Be("Guidance on radioligand therapy: cohort report");

        await page.Locator("#find").FillAsync("nobody");
        (await page.Locator("#found").TextContentAsync()).Should().Be("No patient fits.");
        faults.Should().BeEmpty();
        requests.Should().Equal(address);
    }

    [BrowserFact]
    public async Task Without_script_every_number_is_there()
    {
        var address = new Uri(await MakeAsync()).AbsoluteUri;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });

        await page.GotoAsync(address);

        (await page.GetByText("The charts need script").IsVisibleAsync()).Should().BeTrue();
        (await page.Locator("#search").IsVisibleAsync()).Should().BeFalse();
        (await page.Locator(".numbers table").CountAsync()).Should().Be(7);
    }

    /// <summary>A page about the sample patients, of whom one has an id that tries to break out.</summary>
    private async Task<string> MakeAsync()
    {
        var (input, page) = (Path.Combine(_folder.FullName, "in.ndjson"), Path.Combine(_folder.FullName, "page.html"));
        JsonObject[] patients = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "patients"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject())];
        patients[0]["id"] = Hostile;
        await File.WriteAllLinesAsync(input, patients.Select(patient => patient.ToJsonString()));
        using var error = new StringWriter();
        var host = new CliHost(() => Stream.Null, Stream.Null, error, IsOutputTerminal: false);
        (await NetDecision.RunAsync(["cohort", input, "-o", Path.Combine(_folder.FullName, "out.ndjson"), "--report", page], host)).Should().Be(0, error.ToString());
        return page;
    }
}
