using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;

namespace NetDecisionRules.Presentation.Tests;

public class PresentationExtensionsTests
{
    private const string WhatToAsk = "WHAT TO ASK OR MEASURE NEXT";

    [Fact]
    public void Without_an_answer_to_what_if_the_report_has_no_part_on_it()
    {
        var (engine, patient) = (DecisionEngine.Default, PatientJson.Read(Sample.Text(Sample.HighG2)));
        var report = engine.Evaluate(patient);

        report.ToText(engine.RuleBase, engine.WhatIf(patient)).Should().Contain(WhatToAsk);
        report.ToText(engine.RuleBase, whatIf: null).Should().NotContain(WhatToAsk).And.Contain("SOURCES CITED");
        report.ToHtml(engine.RuleBase, whatIf: null).Should().NotContain("What to ask or measure next").And.Contain("Sources cited");
    }

    [Fact]
    public void A_report_is_shown_with_the_rules_that_it_was_made_with_and_no_others()
    {
        var report = DecisionEngine.Default.Evaluate(PatientJson.Read(Sample.Text(Sample.HighG2)));
        var others = ShippedGuidelines.RuleBase.With("9.9.9");

        var text = () => report.ToText(others, whatIf: null);
        var html = () => report.ToHtml(others, whatIf: null);

        text.Should().Throw<ArgumentException>().WithMessage($"The report was made with rules {ShippedGuidelines.RuleBase.Fingerprint}, not with {others.Fingerprint}.*");
        html.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_is_told_in_full()
    {
        var rule = ShippedGuidelines.RuleBase.Rules.Single(rule => rule.Id == "board-2025/sstr-pet-baseline");

        rule.ToText().Should().StartWith("board-2025/sstr-pet-baseline\n" + rule.Rule.Title + "\n").And.Contain("\nThen ").And.Contain("\nWhen ").And.NotContain("\r");
    }
}
