using System.Text.Json;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Cohort.Summary;
using NetDecisionRules.CommandLine.Tests;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Tests;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Tests.Cohort.Summary;

public class SummaryTests
{
    private static readonly CohortRules Rules = new(DecisionEngine.Default);

    [Fact]
    public async Task Rejects_are_counted_by_code()
    {
        var summary = await SummaryAsync("""
            {"id":"1"}
            {"id":"2","ageYears":200,"labs":{"platelets":-1}}
            {"id":"3","ageYears":200,"sex":"x"}
            [
            """);

        summary.GetProperty("patients").GetInt64().Should().Be(1);
        summary.GetProperty("rejected").GetInt64().Should().Be(3);
        summary.GetProperty("rejects").GetRawText().ReplaceLineEndings("").Replace(" ", "").Should().Be(
            """[{"code":"NDR1001","records":1,"errors":1},{"code":"NDR1202","records":1,"errors":1},{"code":"NDR1203","records":2,"errors":3}]""");
    }

    [Fact]
    public void Grades_are_counted_by_site()
    {
        var summary = Of(
            """{"id":"1","tumor":{"primarySite":"pancreas","differentiation":"well","ki67Percent":2,"mitosesPer2mm2":1}}""",
            """{"id":"2","tumor":{"primarySite":"pancreas","differentiation":"poor"}}""",
            """{"id":"3","tumor":{"primarySite":"pancreas"}}""",
            """{"id":"4","tumor":{"primarySite":"smallIntestine","differentiation":"well","ki67Percent":30}}""",
            """{"id":"5","tumor":{"differentiation":"well","ki67Percent":10}}""");

        summary.GradeBySite.Should().Equal(
            new SiteSummary("smallIntestine", 1, 0, 0, 1, 0, 0),
            new SiteSummary("pancreas", 3, 1, 0, 0, 1, 1),
            new SiteSummary("notRecorded", 1, 0, 1, 0, 0, 0));
    }

    [Fact]
    public void The_waterfall_counts_who_is_left_after_each_criterion()
    {
        var summary = Of("""{"id":"1","ageYears":10}""", """{"id":"2","ageYears":60}""", """{"id":"3","ageYears":10,"tumor":{"differentiation":"poor"}}""", """{"id":"4"}""");

        var netter2 = summary.Eligibility.Single(trial => trial.Protocol == "netter-2");

        netter2.Should().BeEquivalentTo(new { Eligible = 0, Ineligible = 2, Indeterminate = 2 });
        netter2.Criteria[0].Should().BeEquivalentTo(new { Id = "age", Met = 1, NotMet = 2, Unknown = 1, OnlyNotMet = 1, RemainNotExcluded = 2, RemainMet = 1 });
        netter2.Criteria.Select(c => c.Met + c.NotMet + c.Unknown).Should().OnlyContain(sum => sum == 4);
        netter2.Criteria.Select(c => c.RemainNotExcluded).Should().BeInDescendingOrder();
        netter2.Criteria[^1].Should().BeEquivalentTo(new { RemainNotExcluded = 2, RemainMet = 0 });
        netter2.ExcludesMost.Should().Be("age");
    }

    [Fact]
    public void Positions_and_pairs_sum_up_to_all_patients()
    {
        var patients = Sample.Names.Select(Sample.Text).ToArray();
        var summary = Of(patients);

        summary.Agreement.SelectMany(a => a.Sources).Select(s => s.For + s.Against + s.Both + s.TrialOnly + s.Undecided + s.Silent)
            .Should().OnlyContain(sum => sum == patients.Length);
        summary.Agreement.SelectMany(a => a.Pairs).Select(p => p.BothFor + p.BothAgainst + p.Opposite + p.OneSilent + p.BothSilent + p.Open)
            .Should().OnlyContain(sum => sum == patients.Length);
        summary.Agreement.Should().OnlyContain(a => a.Pairs.Count == a.Sources.Count * (a.Sources.Count - 1) / 2);
        summary.Agreement.Single(a => a.Intervention == "rlt").Pairs.Should().Contain(p => p.BothFor > 0);
    }

    [Fact]
    public void Counts_are_those_that_the_reports_give()
    {
        var patients = Sample.Names.Select(name => PatientJson.Read(Sample.Text(name))).ToList();
        var reports = patients.Select(DecisionEngine.Default.Evaluate).ToList();
        var summary = Of([.. Sample.Names.Select(Sample.Text)]);

        foreach (var rule in summary.Rules)
        {
            rule.True.Should().Be(reports.Count(r => r.Recommendations.Any(a => a.RuleId == rule.Rule)));
            rule.Unknown.Should().Be(reports.Count(r => r.Undetermined.Any(u => u.RuleId == rule.Rule)));
            rule.False.Should().Be(patients.Count - rule.True - rule.Unknown);
        }

        foreach (var kind in summary.Conflicts)
        {
            kind.Conflicts.Should().Be(reports.Sum(r => r.Conflicts.Count(c => string.Equals(c.Kind.ToString(), kind.Kind, StringComparison.OrdinalIgnoreCase))));
        }

        foreach (var trial in summary.Eligibility)
        {
            trial.Eligible.Should().Be(reports.Count(r => r.Eligibility.Single(e => e.Protocol == trial.Protocol).Status == EligibilityStatus.Eligible));
            foreach (var criterion in trial.Criteria)
            {
                criterion.NotMet.Should().Be(reports.Count(r => r.Eligibility.Single(e => e.Protocol == trial.Protocol).Criteria.Single(c => c.Id == criterion.Id).Result == CriterionResult.NotMet));
            }
        }
    }

    [Fact]
    public void Items_of_a_list_are_one_missing_fact()
    {
        var summary = Of(
            """{"id":"1","treatments":[{"kind":"ssa"},{"kind":"rlt"},{"kind":"ssa"}]}""",
            """{"id":"2","treatments":[{"kind":"rlt"}]}""");

        var outcome = summary.MissingFacts.Single(fact => fact.Fact == "treatments[].outcome");
        outcome.Patients.Should().Be(2);
        outcome.Decisions.Should().Be(
            new[] { """{"id":"1","treatments":[{"kind":"ssa"},{"kind":"rlt"},{"kind":"ssa"}]}""", """{"id":"2","treatments":[{"kind":"rlt"}]}""" }
                .Sum(record => DecisionEngine.Default.Evaluate(PatientJson.Read(record)).Undetermined.Count(u => u.Missing.Any(m => m.EndsWith("].outcome", StringComparison.Ordinal)))));
        summary.MissingFacts.Should().NotContain(fact => fact.Fact.Contains("[0]", StringComparison.Ordinal)).And.BeInDescendingOrder(fact => fact.Decisions);
    }

    [Fact]
    public void Counts_of_parts_add_up_to_those_of_the_whole()
    {
        var patients = Sample.Names.Select(Sample.Text).ToArray();
        var sum = new SummaryCounts();
        foreach (var third in patients.Chunk(3).Reverse())
        {
            sum.Add(CountsOf(third).ByName);
        }

        sum.ByName.Should().Equal(CountsOf(patients).ByName);
        SummaryJson.ToUtf8(CohortSummary.Of(sum, Rules)).Should().Equal(SummaryJson.ToUtf8(Of(patients)));
    }

    [Fact]
    public void A_summary_names_no_patient() =>
        System.Text.Encoding.UTF8.GetString(SummaryJson.ToUtf8(Of("""{"id":"Jane Doe","treatments":[{"kind":"other","agent":"Secret"}]}"""))).Should().NotContainAny("Jane", "Secret");

    private static CohortSummary Of(params string[] records) => CohortSummary.Of(CountsOf(records), Rules);

    private static SummaryCounts CountsOf(IEnumerable<string> records)
    {
        var (counter, decision, counts) = (new SummaryCounter(Rules, withReasons: true), new Decision(Rules), new SummaryCounts());
        foreach (var record in records)
        {
            decision.Take(PatientJson.Read(record));
            counter.Add(decision);
        }

        counter.AddTo(counts);
        return counts;
    }

    private static async Task<JsonElement> SummaryAsync(string input)
    {
        using var folder = new TempFolder();
        await CliRun.WithInputAsync(input, "cohort", "-", "-o", folder["out"], "--summary", folder["sum"]);
        using var document = JsonDocument.Parse(folder.Read("sum"));
        return document.RootElement.Clone();
    }
}
