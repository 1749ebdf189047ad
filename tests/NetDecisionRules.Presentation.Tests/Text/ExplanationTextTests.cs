using NetDecisionRules.Json;

namespace NetDecisionRules.Presentation.Tests.Text;

public class ExplanationTextTests
{
    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public void Every_rule_of_every_source_is_explained_in_lines_of_at_most_100_columns(string sample)
    {
        var (engine, patient) = (DecisionEngine.Default, PatientJson.Read(Sample.Text(sample)));
        foreach (var rule in engine.RuleBase.Rules)
        {
            var text = engine.Explain(rule.Id, patient).ToText(rule, engine.RuleBase);

            text.Should().StartWith(rule.Id + " is ");
            text.Split('\n').Should().OnlyContain(line => line.Length <= 100 && line == line.TrimEnd());
        }
    }
}
