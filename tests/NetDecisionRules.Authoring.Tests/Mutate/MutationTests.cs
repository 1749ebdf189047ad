using NetDecisionRules.Authoring.Mutate;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Authoring.Tests.Mutate;

/// <summary>Every slip of the pen in one criterion.</summary>
public class MutationTests
{
    [Fact]
    public void A_bound() => Of(Ki67 >= 10).Should().Equal(
        "Threshold: Ki-67 ≥ 9 %", "Threshold: Ki-67 ≥ 11 %", "Inclusion: Ki-67 > 10 %", "Negation: not (Ki-67 ≥ 10 %)");

    [Fact]
    public void A_bound_moves_in_its_last_decimal_place() => Of(Ki67 < 2.5m).Should().Equal(
        "Threshold: Ki-67 < 2.4 %", "Threshold: Ki-67 < 2.6 %", "Inclusion: Ki-67 ≤ 2.5 %", "Negation: not (Ki-67 < 2.5 %)");

    [Fact]
    public void An_interval_that_would_be_empty_is_left_out() => Of(new NumberIn(Ki67Cells, NumberRange.Exactly(7))).Should().Equal(
        "Threshold: 6 cells ≤ cells counted for Ki-67 ≤ 7 cells", "Threshold: 7 cells ≤ cells counted for Ki-67 ≤ 8 cells",
        "Negation: not (cells counted for Ki-67 = 7 cells)");

    [Fact]
    public void A_choice() => Of(Growth.Is(TumorGrowth.Slow, TumorGrowth.Rapid)).Should().Equal(
        "Choice: growth is stable, slow or rapid", "Choice: growth is rapid", "Choice: growth is slow", "Negation: growth is not slow or rapid");

    [Fact]
    public void A_value_that_no_rule_may_ask_for_is_not_added() =>
        Of(Site.Is(PrimarySite.Pancreas)).Should().NotContain(m => m.Contains("unknown primary") || m.Contains("part not stated")).And.HaveCount(10);

    [Fact]
    public void A_group() => Of(Pregnant & (Oligometastatic | !Compromised)).Should().Equal(
        "AndOr: pregnancy or oligometastatic disease or no compromised condition",
        "ClauseDropped: oligometastatic disease or no compromised condition",
        "Negation: no pregnancy and (oligometastatic disease or no compromised condition)",
        "ClauseDropped: pregnancy",
        "AndOr: pregnancy and oligometastatic disease and no compromised condition",
        "ClauseDropped: pregnancy and no compromised condition",
        "Negation: pregnancy and (no oligometastatic disease or no compromised condition)",
        "ClauseDropped: pregnancy and oligometastatic disease",
        "Negation: pregnancy and (oligometastatic disease or compromised condition)");

    [Fact]
    public void A_window() => Of(Imaging.Some(StudyFacts.Date.Between(AssessmentDate.PlusMonths(-1), AssessmentDate))).Should().Equal(
        "Negation: no study with assessment date − 1 month ≤ date ≤ assessment date",
        "DateWindow: some study with assessment date − 1 month − 1 day ≤ date ≤ assessment date",
        "DateWindow: some study with assessment date − 1 month + 1 day ≤ date ≤ assessment date",
        "DateWindow: some study with assessment date − 2 months ≤ date ≤ assessment date",
        "DateWindow: some study with assessment date ≤ date ≤ assessment date",
        "DateWindow: some study with assessment date − 1 month ≤ date ≤ assessment date − 1 day",
        "DateWindow: some study with assessment date − 1 month ≤ date ≤ assessment date + 1 day",
        "ClauseDropped: some study with date ≤ assessment date",
        "ClauseDropped: some study with date ≥ assessment date − 1 month",
        "Negation: some study with not (assessment date − 1 month ≤ date ≤ assessment date)");

    [Fact]
    public void A_test_of_being_recorded() => Of(new IsMissing(Ki67) | !new IsMissing(Mitoses)).Where(m => m.StartsWith("Missing", StringComparison.Ordinal)).Should().Equal(
        "Missing: Ki-67 is recorded or mitoses is recorded", "Missing: Ki-67 is not recorded or mitoses is not recorded");

    [Fact]
    public void The_body_of_a_named_criterion_is_another_place() => Of((Ki67 >= 10).As("High", "high")).Should().Equal("Negation: not (high)");

    [Fact]
    public void Another_body_takes_its_place_wherever_the_name_stands()
    {
        var high = (Ki67 >= 10).As("High", "high");
        var criterion = !high & (Imaging.Some(high) | high.As("Outer", "outer"));

        var rewritten = CriterionRewrite.WithBody(criterion, "High", Pregnant);

        rewritten.Should().Be(!((Criterion)Pregnant).As("High", "high") & (Imaging.Some(((Criterion)Pregnant).As("High", "high")) | ((Criterion)Pregnant).As("High", "high").As("Outer", "outer")));
    }

    private static IEnumerable<string> Of(Criterion criterion) => Mutation.Of(criterion).Select(m => $"{m.Kind}: {m.Whole.Text}");
}
