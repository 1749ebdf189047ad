using System.Text.Json.Nodes;

namespace NetDecisionRules.Authoring.Tests.Mutate;

/// <summary>No slip of the pen in the shipped rules goes unnoticed.</summary>
public class ShippedRulesTests
{
    [Fact]
    public async Task Every_mutant_fails_a_case_or_is_proved_to_make_no_difference()
    {
        var run = await AuthorRun.OfAsync("mutate", Repository.Path("rules", "cases"), "--format", "json");

        run.Error.Should().BeEmpty();
        JsonNode.Parse(run.Output)!["unkilled"]!.AsArray().Where(m => m!["fate"]!.GetValue<string>() != "equivalent").Select(m => m!["id"]!.GetValue<string>()).Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }
}
