using System.Text;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Tests.Export;

/// <summary>
/// <c>rules/rulebase.json</c> is the rule base that was approved. A changed rule fails here until the file is exported again, so that every
/// review shows the clinical change as data.
/// </summary>
public class ApprovedRuleBaseTests
{
    private static readonly string Approved = Repository.Path("rules", "rulebase.json");

    [Fact]
    public void The_rules_are_those_that_were_approved() => Encoding.UTF8.GetString(RuleBaseJson.Export(ShippedGuidelines.RuleBase))
        .Should().Be(File.ReadAllText(Approved), "a change of the rules is approved with: net-decision-author export -o rules/rulebase.json");

    [Fact]
    public void The_hash_of_the_file_is_the_fingerprint() => ShippedGuidelines.RuleBase.Fingerprint
        .Should().Be("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Approved))));
}
