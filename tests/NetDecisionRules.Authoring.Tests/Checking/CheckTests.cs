using NetDecisionRules.Authoring.Checking;
using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Authoring.Tests.Checking;

/// <summary>Each kind of flaw, put into a small rule base, is found and shown with patients for whom it really is so.</summary>
public class CheckTests
{
    [Fact]
    public void A_rule_that_is_never_true_is_found()
    {
        var found = Of(Says("never", Recommend(Intervention.Rlt), Ki67 > 20 & Grade.Is(TumorGrade.G1)));

        found.Where(f => f.Kind == FindingKind.NeverTrue).Should().ContainSingle().Which.Id.Should().Be("never-true:local/never");
    }

    [Fact]
    public void A_rule_that_another_implies_is_found()
    {
        var found = Of(Says("narrow", Consider(Intervention.Rlt), Ki67 >= 15), Says("wide", Consider(Intervention.Rlt), Ki67 >= 10), Says("other-advice", Recommend(Intervention.Rlt), Ki67 >= 5));

        var implied = found.Should().ContainSingle(f => f.Kind == FindingKind.Implied).Which;
        implied.Id.Should().Be("implied:local/narrow:local/wide");
        TruthsOf(implied, Ki67 >= 15, Ki67 >= 10).Should().Equal(Truth.True, Truth.True);
    }

    [Fact]
    public void Advice_for_and_against_the_same_is_found()
    {
        var (pro, contra) = (Ki67 >= 10, Pregnant & Ki67 <= 20);
        var found = Of(Says("pro", Recommend(Intervention.Rlt, TherapyLine.First), pro), Says("contra", Avoid(Intervention.Rlt), contra),
            Says("later", Avoid(Intervention.Rlt, TherapyLine.Later), pro), Says("never-both", Avoid(Intervention.Rlt), Ki67 < 10));

        var opposite = found.Should().ContainSingle(f => f.Kind == FindingKind.OppositeStances).Which;
        opposite.Id.Should().Be("opposite:local/pro:local/contra");
        TruthsOf(opposite, pro, contra).Should().Equal(Truth.True, Truth.True);
    }

    [Fact]
    public void A_value_between_two_thresholds_is_found()
    {
        var found = Of(Says("low", Consider(Intervention.Rlt), Ki67 < 10 & SstrHigh), Says("high", Consider(Intervention.Chemotherapy), Ki67 > 10 & SstrHigh));

        var uncovered = found.Should().ContainSingle(f => f.Kind == FindingKind.UncoveredValue).Which;
        uncovered.Id.Should().Be("uncovered:local:Ki67:10");
        uncovered.Witnesses.Select(w => (Ki67 < 10 & SstrHigh).Test(w)).Should().Equal(Truth.True, Truth.False, Truth.False);
        uncovered.Witnesses.Select(w => (Ki67 > 10 & SstrHigh).Test(w)).Should().Equal(Truth.False, Truth.False, Truth.True);
    }

    public static TheoryData<Criterion, Criterion, string> Gaps => new()
    {
        { Ki67 <= 5, Ki67 >= 10, ">5..<10" },
        { Ki67 < 5, Ki67 >= 10, "5..<10" },
        { Ki67 <= 5, Ki67 > 10, ">5..10" },
        { Ki67 < 5, Ki67 > 10, "5..10" },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Values_between_two_thresholds_are_found(Criterion low, Criterion high, string gap)
    {
        var found = Of(Says("low", Consider(Intervention.Rlt), low), Says("high", Consider(Intervention.Chemotherapy), high));

        found.Where(f => f.Kind == FindingKind.UncoveredValue).Select(f => f.Id).Should().Equal("uncovered:local:Ki67:" + gap);
    }

    [Fact]
    public void A_rule_on_something_else_does_not_hide_a_gap() =>
        Of(Says("low", Consider(Intervention.Rlt), Ki67 <= 10), Says("high", Consider(Intervention.Chemotherapy), Ki67 >= 15), Says("other", Consider(Intervention.Ssa), Pregnant & Ki67 >= 12))
            .Select(f => f.Id).Should().Contain("uncovered:local:Ki67:>10..<15");

    [Fact]
    public void A_named_criterion_on_an_entry_of_a_list_is_checked_within_the_list()
    {
        var full = (TreatmentFacts.Kind.Is(TreatmentKind.Rlt) & TreatmentFacts.Cycles >= 4 & TreatmentFacts.Cycles >= 2).As("FullRlt", "a full course of RLT");

        Of(Says("after-rlt", Consider(Intervention.Rlt), Treatments.Some(full))).Where(f => f.Kind == FindingKind.IdleCriterion).Select(f => f.Id).Should().Equal("idle:FullRlt:cycles ≥ 2");
    }

    [Fact]
    public void An_emphasis_that_never_holds_with_its_rule_is_found() =>
        Of(Says("rule", Consider(Intervention.Rlt), Ki67 >= 10).EmphasizedWhen(Ki67 < 5)).Select(f => f.Id).Should().Contain("never-true:local/rule:emphasis");

    [Fact]
    public void Two_parts_of_the_same_words_are_two_findings() =>
        Of(Says("rule", Consider(Intervention.Rlt), (Well & Ki67 < 3 & Grade.Is(TumorGrade.G1)) | (Well & Ki67 > 25 & Grade.Is(TumorGrade.G3))))
            .Where(f => f.Kind == FindingKind.IdleCriterion).Select(f => f.Id).Should().OnlyHaveUniqueItems().And.Contain(["idle:local/rule:well differentiated", "idle:local/rule:well differentiated (2)"]);

    [Fact]
    public void A_threshold_that_meets_the_next_leaves_nothing_out() =>
        Of(Says("low", Consider(Intervention.Rlt), Ki67 < 10), Says("high", Consider(Intervention.Chemotherapy), Ki67 >= 10))
            .Should().NotContain(f => f.Kind == FindingKind.UncoveredValue);

    [Fact]
    public void A_part_that_never_decides_is_found()
    {
        var found = Of(Says("rule", Consider(Intervention.Rlt), Grade.Is(TumorGrade.G2) & Well & (Pregnant | (Pregnant & Ki67 > 3))));

        found.Where(f => f.Kind == FindingKind.IdleCriterion).Select(f => f.Id).Should().BeEquivalentTo(
            "idle:local/rule:well differentiated", "idle:local/rule:pregnancy and Ki-67 > 3 %", "idle:local/rule:Ki-67 > 3 %");
    }

    [Fact]
    public void A_patient_whom_nobody_advises_is_found()
    {
        var found = Of(Says("all-but-g3", Recommend(Intervention.Rlt), RltCandidate & (Grade.Is(TumorGrade.G1, TumorGrade.G2) | !Pancreas)));

        var silence = found.Where(f => f.Kind == FindingKind.Silence).ToList();
        silence.Select(f => f.Id).Should().Equal("silence:pancreas:g3:first-line", "silence:pancreas:g3:later");
        foreach (var patient in silence.SelectMany(f => f.Witnesses))
        {
            (RltCandidate & Pancreas & Grade.Is(TumorGrade.G3)).Test(patient).Should().Be(Truth.True, PatientJson.Write(patient));
        }
    }

    [Fact]
    public async Task What_is_accepted_passes_and_what_is_no_longer_there_does_not()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("rules.json", RuleBaseJson.Export(RuleBase(Says("never", Recommend(Intervention.Rlt), Ki67 > 20 & Grade.Is(TumorGrade.G1)),
            Says("all", Consider(Intervention.Rlt), RltCandidate))));
        var accepted = folder.Write("accepted.json", """{"findings":[{"id":"never-true:local/never","reason":"Kept for a later edition."},{"id":"implied:local/a:local/b","reason":"Gone."}]}""");

        var run = await AuthorRun.OfAsync("check", "--rules", rules, "--accepted", accepted);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("no longer found: implied:local/a:local/b\n").And.EndWith(": 0 new findings, 1 accepted (with --format json), 1 no longer found\n");
        (await AuthorRun.OfAsync("check", "--rules", rules, "--accepted", accepted, "--format", "json")).Output.Should().Contain("\"reason\": \"Kept for a later edition.\"");
    }

    [Fact]
    public void The_shipped_rules_have_no_finding_but_those_that_are_accepted()
    {
        var result = CheckResult.Of(ShippedGuidelines.RuleBase, AcceptedFindings.Read(Repository.Path("rules", "accepted-findings.json")), default);

        result.New.Select(f => f.Id + ": " + f.Words).Should().BeEmpty("a finding that is meant to be so stands with its reason in rules/accepted-findings.json");
        result.Stale.Should().BeEmpty("a finding that is gone is taken out of rules/accepted-findings.json");
    }

    private static IReadOnlyList<Finding> Of(params Rule[] rules) => CheckResult.Of(RuleBase(rules), AcceptedFindings.None, default).New;

    private static RuleBase RuleBase(params Rule[] rules) => new(
        "1",
        ShippedGuidelines.Classification with { GradeRules = new Dictionary<TumorGrade, string>() },
        [new Guideline(new Source { Id = "local", Title = "Local", Citation = "Local", Year = 2026, PublishedBy = new(2026, 1, 31) }, rules)]);

    private static Rule Says(string slug, RuleOutcome outcome, Criterion condition) => Rule(slug, at: "Page 1").Titled("A rule").When(condition).Then(outcome);

    private static IEnumerable<Truth> TruthsOf(Finding finding, params Criterion[] criteria) => criteria.Select(c => c.Test(finding.Witnesses[0]));
}
