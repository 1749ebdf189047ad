using NetDecisionRules.Rules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace NetDecisionRules.NRules.Tests;

public class ExportTests
{
    [Fact]
    public void Each_rule_is_two_rules_with_names_of_their_own() => Shipped.Rules.Select(rule => rule.Name)
        .Should().Equal(Shipped.RuleBase.Rules.SelectMany(entry => new[] { entry.Id, entry.Id + " (undetermined)" }));

    [Theory]
    [InlineData("board-2025/g2-chemotherapy-preferred", "board-2025", "chemotherapy", "recommend")]
    [InlineData("board-2025/g2-chemotherapy-preferred (undetermined)", "board-2025", "chemotherapy", "recommend", "undetermined")]
    [InlineData("who-2022/grade-2", "who-2022", "none", "notice")]
    public void Tags_are_source_intervention_and_stance(string name, params string[] tags) => Rule(name).Tags.Should().Equal(tags);

    [Fact]
    public void The_description_says_what_when_and_where() => Rule("who-2022/grade-2").Description
        .Should().Be("Neuroendocrine tumor, G2 [Rindi et al., Endocr Pathol 2022;33(1):115–154]: grade is G2");

    [Fact]
    public void Properties_name_the_rule_base()
    {
        var properties = Rule("board-2025/g2-chemotherapy-preferred").Properties;

        properties["ruleBaseVersion"].Should().Be(Shipped.RuleBase.Version);
        properties["ruleBaseFingerprint"].Should().Be(Shipped.RuleBase.Fingerprint);
        properties["rule"].Should().Be("board-2025/g2-chemotherapy-preferred");
        properties["stance"].Should().Be(Stance.Recommend);
        properties["intervention"].Should().Be(Intervention.Chemotherapy);
        properties["line"].Should().Be(TherapyLine.First);
    }

    [Fact]
    public void Rules_share_the_nodes_of_conditions_that_they_begin_with()
    {
        var conditions = Shipped.Rules.Sum(rule => rule.LeftHandSide.ChildElements.Cast<PatternElement>().Single().Expressions.Count);
        var nodes = Shipped.Factory.GetSchema().Nodes.Count(node => node.NodeType == NodeType.Selection);

        nodes.Should().BeLessThan(conditions * 2 / 3, $"there are {conditions} conditions");
    }

    [Fact]
    public void The_arrow_goes_to_Core_alone() => typeof(NetDecisionNRulesRepository).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
        .Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)).Should().BeEquivalentTo("NetDecisionRules.Core", "NRules.RuleModel");

    private static IRuleDefinition Rule(string name) => Shipped.Rules.Single(rule => rule.Name == name);
}
