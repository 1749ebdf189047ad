using System.Text.Json;
using NetDecisionRules.Presentation.Tests;
using Snapshooter.Xunit;

namespace NetDecisionRules.Cli.Tests.Evaluate;

public class ExplainTests
{
    private const string Rule = "netter-2/rlt-first-line";

    [Theory]
    [InlineData(Sample.HighG2, "true")]
    [InlineData(Sample.AfterRlt, "false")]
    [InlineData("unknown-primary-ki5-progressive-on-ssa", "false")]
    public async Task The_first_line_tells_the_truth_of_the_rule(string sample, string truth) =>
        (await TextAsync(sample)).Should().StartWith($"{Rule} is {truth}\n");

    [Fact]
    public async Task Of_a_false_rule_only_what_makes_it_false_is_shown()
    {
        var text = await TextAsync(Sample.AfterRlt);

        text.Should().Contain("✗ diagnosed within the last 6 months").And.NotContain("gastroenteropancreatic");
        Snapshot.Match(text, "Explain_false");
    }

    [Fact]
    public async Task Of_an_unknown_rule_only_what_is_unknown_is_shown_with_the_missing_facts()
    {
        var record = """{"id":"a","ageYears":50,"tumor":{"primarySite":"pancreas","differentiation":"well","ki67Percent":17}}""";

        var run = await CliRun.WithInputAsync(record, "evaluate", "-", "--format", "text", "--explain", Rule);

        run.Output.Should().StartWith($"{Rule} is unknown\n").And.NotContain("15 years").And.Contain("disease.extent").And.NotContain("✓ g");
        Snapshot.Match(run.Output, "Explain_unknown");
    }

    [Fact]
    public async Task Json_has_the_same_tree()
    {
        using var json = JsonDocument.Parse((await CliRun.OfAsync("evaluate", Sample.Path(Sample.AfterRlt), "--explain", Rule)).Bytes);
        var when = json.RootElement.GetProperty("when");

        json.RootElement.GetProperty("rule").GetString().Should().Be(Rule);
        when.GetProperty("truth").GetString().Should().Be("false");
        when.GetProperty("facts").GetProperty("tumor.ki67Percent").GetInt32().Should().Be(8);
        when.GetProperty("parts").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(p => p.GetProperty("truth").GetString() == "false");
    }

    private static async Task<string> TextAsync(string sample) =>
        (await CliRun.OfAsync("evaluate", Sample.Path(sample), "--format", "text", "--explain", Rule)).Output;
}
