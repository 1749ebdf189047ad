using Microsoft.Playwright;

namespace NetDecisionRules.Cli.Browser.Tests;

/// <summary>What the browser tests rest on, with or without a browser.</summary>
public sealed class DriverTests
{
    [Fact]
    public async Task Driver_that_the_package_brings_starts_on_this_machine()
    {
        using var playwright = await Playwright.CreateAsync();

        playwright.Chromium.Name.Should().Be("chromium");
    }
}
