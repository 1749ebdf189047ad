using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Tests;

public class RuleNumberTests
{
    [Fact]
    public void Every_rule_and_protocol_has_its_number_in_the_order_of_the_rule_base()
    {
        var ruleBase = ShippedGuidelines.RuleBase;
        var ids = ruleBase.Rules.Select(rule => rule.Id)
            .Concat(ruleBase.Guidelines.Where(g => g.Protocol is not null).Select(g => "protocol/" + g.Source.Id));

        Enum.GetNames<RuleNumber>().Should().Equal(ids.Select(NameOf), "a rule that the baselines lack would make them look fast");
    }

    [Fact]
    public void RulesEngine_answers_in_that_order()
        => new RulesEngineRules().Answers().Should().Equal(Enum.GetNames<RuleNumber>());

    private static string NameOf(string id) => string.Join('_', id.Split('/').Select(part => string.Concat(part.Split('-').Select(Capitalized))));

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
