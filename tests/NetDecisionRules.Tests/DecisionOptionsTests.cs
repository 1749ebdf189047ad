using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Tests;

/// <summary>Which sources answer is the caller's choice; how a patient is classified is not.</summary>
public class DecisionOptionsTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    /// <summary>A patient on whom every source has something to say or to ask: nothing is known.</summary>
    private static readonly PatientFacts Nobody = new() { Id = "case-1" };

    [Fact]
    public void Without_a_choice_every_source_answers() =>
        SourcesThatAnswer(DecisionOptions.None).Should().BeEquivalentTo(Engine.RuleBase.Guidelines.Select(g => g.Source.Id));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_jurisdiction_that_does_not_exist_is_refused(int jurisdiction)
    {
        var choose = () => Engine.With(new DecisionOptions { Jurisdiction = (Jurisdiction)jurisdiction });

        choose.Should().Throw<ArgumentException>().WithMessage($"There is no jurisdiction {jurisdiction}. (Parameter 'options')");
    }

    [Fact]
    public void Chosen_sources_answer_and_no_others()
    {
        SourcesThatAnswer(new DecisionOptions { Sources = ["netter-1"] }).Should().Equal("netter-1");
        SourcesThatAnswer(new DecisionOptions { Sources = ["netter-2", "who-2022"] }).Should().BeEquivalentTo("who-2022", "netter-2");
        SourcesThatAnswer(new DecisionOptions { Sources = [] }).Should().BeEmpty();
    }

    [Fact]
    public void A_source_answers_from_the_day_it_is_published_by()
    {
        var published = new DateOnly(2025, 10, 13);

        SourcesThatAnswer(new DecisionOptions { AsOf = published.AddDays(-1) }).Should().NotContain("board-2025").And.Contain("netter-2");
        SourcesThatAnswer(new DecisionOptions { AsOf = published }).Should().Contain("board-2025");
    }

    [Fact]
    public void A_source_known_by_its_year_answers_from_its_last_day()
    {
        SourcesThatAnswer(new DecisionOptions { AsOf = new DateOnly(2017, 12, 30) }).Should().NotContain("netter-1");
        SourcesThatAnswer(new DecisionOptions { AsOf = new DateOnly(2017, 12, 31) }).Should().Contain("netter-1");
    }

    [Fact]
    public void Both_choices_hold_together() => SourcesThatAnswer(new DecisionOptions { AsOf = new DateOnly(2022, 12, 31), Sources = ["who-2022", "board-2025"] })
        .Should().Equal("who-2022");

    [Fact]
    public void Sources_that_the_rule_base_does_not_hold_are_refused_all_at_once()
    {
        var choose = () => Engine.With(new DecisionOptions { Sources = ["who-2022", "who-2027", "Board-2025"] });

        choose.Should().Throw<ArgumentException>().Which.Message.Should().Be("The rule base has no source who-2027, Board-2025. (Parameter 'options')");
    }

    [Fact]
    public void The_classification_does_not_depend_on_the_choice()
    {
        var facts = Nobody with { Tumor = new TumorFacts { Differentiation = Differentiation.Well, Ki67Percent = 17 } };

        var report = Engine.With(new DecisionOptions { Sources = ["netter-1"], AsOf = new DateOnly(2018, 1, 1) }).Evaluate(facts);

        report.Classification.Should().BeEquivalentTo(Engine.Evaluate(facts).Classification);
        report.Classification.Grade.RuleId.Should().Be("who-2022/grade-2");
    }

    [Fact]
    public void The_short_verdicts_follow_the_same_choice()
    {
        var engine = Engine.With(new DecisionOptions { Sources = ["netter-1"] });

        var verdicts = engine.Decide(Patient.Create(Nobody));

        verdicts.True.Should().BeEmpty();
        verdicts.Undetermined.Should().Equal("netter-1/rlt-midgut");
        verdicts.Eligibility.Keys.Should().Equal("netter-1");
    }

    [Fact]
    public void The_report_repeats_the_choice_and_later_changes_by_the_caller_do_not_reach_it()
    {
        var sources = new List<string> { "netter-1" };
        var engine = Engine.With(new DecisionOptions { Sources = sources, Jurisdiction = Jurisdiction.Us, AsOf = new DateOnly(2026, 1, 1) });

        sources.Add("who-2022");

        var options = engine.Evaluate(Nobody).Options;
        options.Sources.Should().Equal("netter-1");
        (options.Jurisdiction, options.AsOf).Should().Be((Jurisdiction.Us, new DateOnly(2026, 1, 1)));
    }

    private static IEnumerable<string> SourcesThatAnswer(DecisionOptions options)
    {
        var report = Engine.With(options).Evaluate(Nobody);
        return report.Recommendations.Select(r => r.RuleId).Concat(report.Undetermined.Select(u => u.RuleId)).Select(id => id.Split('/')[0])
            .Concat(report.Eligibility.Select(e => e.Protocol)).Distinct();
    }
}
