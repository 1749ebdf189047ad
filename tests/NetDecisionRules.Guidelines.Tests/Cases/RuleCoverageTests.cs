namespace NetDecisionRules.Guidelines.Tests.Cases;

/// <summary>Every rule is shown true, false and unknown by a case, or says why it cannot be.</summary>
public sealed class RuleCoverageTests
{
    private static readonly string[] Truths = ["true", "false", "unknown"];

    private static readonly HashSet<(string Rule, string Truth)> Shown = [.. ShownTruths.All.Select(shown => (shown.Id, shown.Truth))];

    [Fact]
    public void Every_rule_is_shown_true_false_and_unknown()
    {
        var excused = ImpossibleTruths.Read().Select(i => (i.Rule, i.Truth)).ToHashSet();

        var gaps = from rule in CaseFiles.Runner.RuleBase.Rules
                   from truth in Truths
                   where !Shown.Contains((rule.Id, truth)) && !excused.Contains((rule.Id, truth))
                   select $"{rule.Id}: {truth}";

        gaps.Should().BeEmpty();
    }

    [Fact]
    public void Every_reason_speaks_of_a_rule_and_a_truth_and_says_something()
    {
        var wrong = ImpossibleTruths.Read().Where(i => !CaseFiles.Runner.RuleBase.TryFind(i.Rule, out _) || !Truths.Contains(i.Truth) || i.Reason.Length < 10);

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_reason_is_stale()
    {
        ImpossibleTruths.Read().Where(i => Shown.Contains((i.Rule, i.Truth))).Should().BeEmpty();
    }
}
