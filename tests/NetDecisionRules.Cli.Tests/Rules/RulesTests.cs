using System.Text.Json;
using NetDecisionRules.Rules;
using Snapshooter.Xunit;

namespace NetDecisionRules.Cli.Tests.Rules;

public class RulesTests
{
    private static RuleBase RuleBase => DecisionEngine.Default.RuleBase;

    public static TheoryData<string> RuleIds => [.. RuleBase.Rules.Select(r => r.Id)];

    [Fact]
    public async Task The_list_holds_every_rule_and_its_title()
    {
        var text = Joined((await CliRun.OfAsync("rules")).Output);

        foreach (var entry in RuleBase.Rules)
        {
            text.Should().Contain(entry.Id).And.Contain(entry.Rule.Title);
        }
    }

    [Fact]
    public async Task The_json_list_holds_every_rule_in_order()
    {
        using var json = JsonDocument.Parse((await CliRun.OfAsync("rules", "--format", "json")).Bytes);

        json.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).Should().Equal(RuleBase.Rules.Select(r => r.Id));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_rule_is_shown_with_condition_place_and_notes(string id)
    {
        RuleBase.TryFind(id, out var entry).Should().BeTrue();

        var run = await CliRun.OfAsync("rules", "show", id);

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        Joined(run.Output).Should().Contain(entry!.Rule.Title).And.Contain(entry.Rule.Locator).And.Contain(entry.Rule.Condition.Text);
        Joined(run.Output).Should().ContainAll([entry.Rule.Title, .. entry.Rule.Notes]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_rule_as_json_carries_the_criteria_that_it_uses(string id)
    {
        using var json = JsonDocument.Parse((await CliRun.OfAsync("rules", "show", id, "--format", "json")).Bytes);

        var criteria = json.RootElement.GetProperty("criteria");
        json.RootElement.GetProperty("id").GetString().Should().Be(id);
        json.RootElement.GetProperty("source").GetProperty("citation").GetString().Should().NotBeNullOrEmpty();
        Uses(json.RootElement).Distinct().Should().BeEquivalentTo(criteria.EnumerateObject().Select(c => c.Name));
    }

    [Fact]
    public async Task A_rule_in_full_is_approved() =>
        Snapshot.Match((await CliRun.OfAsync("rules", "show", "netter-2/rlt-first-line")).Output, "Rules_show");

    [Fact]
    public async Task Sources_are_listed_with_citation_day_and_doi()
    {
        var text = Joined((await CliRun.OfAsync("sources")).Output);
        using var json = JsonDocument.Parse((await CliRun.OfAsync("sources", "--format", "json")).Bytes);

        foreach (var source in RuleBase.Guidelines.Select(g => g.Source))
        {
            text.Should().Contain(source.Id).And.Contain(source.Title).And.Contain(source.Citation).And.Contain(source.Doi ?? source.Id);
        }

        json.RootElement.EnumerateArray().Select(s => s.GetProperty("id").GetString()).Should().Equal(RuleBase.Guidelines.Select(g => g.Source.Id));
        json.RootElement.EnumerateArray().Select(s => s.GetProperty("rules").GetInt32()).Should().Equal(RuleBase.Guidelines.Select(g => g.Rules.Count));
    }

    private static IEnumerable<string> Uses(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Uses),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(f => f.NameEquals("use") ? [f.Value.GetString()!] : Uses(f.Value)),
        _ => [],
    };

    /// <summary>The text without its line breaks.</summary>
    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
