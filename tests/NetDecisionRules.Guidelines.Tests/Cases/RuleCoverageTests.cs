using NetDecisionRules.Authoring.Coverage;

namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>Every rule is shown true, false and unknown by a case, and on both sides of each of its boundaries, or says why it cannot be.</summary>
public sealed class RuleCoverageTests
{
    private static readonly CaseCoverage Coverage = CaseCoverage.Of(CaseFiles.Runner.RuleBase, CaseFiles.Results, CaseFiles.Impossible);

    [Fact]
    public void Every_rule_is_shown_true_false_and_unknown_and_at_its_boundaries()
    {
        Coverage.Unexcused.Should().BeEmpty();
    }

    [Fact]
    public void Every_reason_says_something()
    {
        CaseFiles.Impossible.Where(i => i.Reason.Length < 10).Should().BeEmpty();
    }

    [Fact]
    public void Every_reason_speaks_of_something_that_no_case_shows()
    {
        CaseFiles.Impossible.Select(i => (i.Rule, i.What)).Should().BeSubsetOf(Coverage.Gaps.Select(g => (g.Id, g.What)));
    }
}
