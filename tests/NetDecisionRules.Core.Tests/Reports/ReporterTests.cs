using System.Text;
using System.Text.Json;
using NetDecisionRules.Core.Tests.Criteria;
using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Reports;

/// <summary>What a recommendation says beside its rule: source, evidence, window, emphasis, reasons; and how it is written.</summary>
public class ReporterTests
{
    private static readonly Criterion Candidate = (Extent.Is(DiseaseExtent.Metastatic).As("Spread", "distant spread")
        & (Ki67 <= 55).As("NotTooFast", "Ki-67 ≤ 55 %")).As("Candidate", "candidate");

    private static readonly Patient Patient = Patients.With(
        new TumorFacts { Ki67Percent = NumberRange.Between(21, 30), Syndrome = Syndrome.None }, new DiseaseFacts { Extent = DiseaseExtent.Metastatic },
        on: "2026-03-02", rltStart: "2026-03-30", treatments: []);

    [Fact]
    public void Evidence_stands_where_the_source_grades_it()
    {
        Recommendation(Rule(Compromised | Ki67 > 20)).Evidence.Should().BeNull();
        Recommendation(Rule(Ki67 > 20).Graded("3b", "A")).Evidence.Should().BeEquivalentTo(new { Level = "3b", Grade = "A" });
    }

    [Fact]
    public void Emphasis_is_tested_for_the_patient()
    {
        Recommendation(Rule(Ki67 > 20)).Emphasized.Should().BeNull();
        Recommendation(Rule(Ki67 > 20).EmphasizedWhen(Extent.Is(DiseaseExtent.Metastatic))).Emphasized.Should().Be(Truth.True);
        Recommendation(Rule(Ki67 > 20).EmphasizedWhen(Extent.Is(DiseaseExtent.Localized))).Emphasized.Should().Be(Truth.False);
        Recommendation(Rule(Ki67 > 20).EmphasizedWhen(Ki67 > 25)).Emphasized.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_window_is_counted_in_days_of_the_patient()
    {
        var due = RuleSyntax.Rule("a", at: "Page 1").Titled("Due").When(Ki67 > 20);

        Recommendation(due.Then(Recommend(Intervention.SstrPet).Due(RltStart.PlusWeeks(-4), RltStart))).Window
            .Should().BeEquivalentTo(new WindowReport(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 30)));
        Recommendation(due.Then(Recommend(Intervention.SstrPet).Due(RltStart.PlusWeeks(8), null))).Window
            .Should().BeEquivalentTo(new WindowReport(new DateOnly(2026, 5, 25), null));
        Recommendation(due.Then(Recommend(Intervention.SstrPet))).Window.Should().BeNull();
    }

    [Fact]
    public void Reasons_open_names_that_only_bundle_names()
    {
        var because = Recommendation(Rule(Candidate & Ki67 > 20 & !Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Rlt)) & Recorded(RltStart))).Because;

        because.Select(b => $"{b.Criterion}: {b.Text} [{string.Join(", ", b.Facts.Select(f => $"{f.Path} = {f.Value}"))}]").Should().Equal(
            "Spread: distant spread [disease.extent = metastatic]",
            "NotTooFast: Ki-67 ≤ 55 % [tumor.ki67Percent = 21..30]",
            "Ki67: Ki-67 > 20 % [tumor.ki67Percent = 21..30]",
            "NotSomeTreatments: no treatment with kind RLT [treatments = none]",
            "NotMissingRltStart: planned start of RLT is recorded [plan.rltStart = 2026-03-30]");
    }

    [Theory]
    [InlineData(false, "seen-elsewhere")]
    [InlineData(true, null)]
    public void A_statement_that_was_seen_is_not_known_through_another_source(bool seen, string? via)
    {
        var source = LocalRuleBase.Local with { Via = "seen-elsewhere", Doi = "10.1000/1" };
        var rule = seen ? Rule(Ki67 > 20).Seen() : Rule(Ki67 > 20);
        var other = new Guideline(LocalRuleBase.Local with { Id = "seen-elsewhere" }, []);

        Report(new RuleBase("1", LocalRuleBase.Standing, [new Guideline(source, [rule]), other])).Recommendations.Single().Source
            .Should().BeEquivalentTo(new SourceReference("local", "Local guideline", "Tumor board", 2026, "10.1000/1", "Page 1", via));
    }

    [Fact]
    public void Missing_facts_stand_in_the_order_of_the_rules_they_hold_up()
    {
        var report = Report(LocalRuleBase.Of(
            LocalRuleBase.Rule("a", Compromised & Pregnant), LocalRuleBase.Rule("b", Compromised | Karnofsky > 60), LocalRuleBase.Rule("c", Ki67 > 25)));

        report.MissingFacts.Select(m => $"{m.Fact} {m.WouldDecide}: {string.Join(", ", m.Rules)}").Should().Equal(
            "condition.compromised 2: local/a, local/b", "condition.karnofsky 1: local/b", "condition.pregnant 1: local/a", "tumor.ki67Percent 1: local/c");
    }

    [Fact]
    public void Classifying_rules_stand_in_the_classification_only()
    {
        var report = Report(LocalRuleBase.Of(Rule(Ki67 > 20).Classifying()));

        report.Recommendations.Should().BeEmpty();
        report.Undetermined.Should().BeEmpty();
    }

    [Fact]
    public void The_classification_answers_each_standing_criterion()
    {
        var classification = Report(LocalRuleBase.Of()).Classification;

        (classification.Advanced, classification.SstrPositive, classification.Functioning, classification.Progression, classification.FirstLine)
            .Should().Be((Truth.True, Truth.Unknown, Truth.False, Truth.Unknown, Truth.True));
    }

    [Fact]
    public void Facts_are_written_as_a_record_writes_them()
    {
        var rule = Rule(Ki67 > 20 & Extent.Is(DiseaseExtent.Metastatic) & AssessmentDate.OnOrBefore(RltStart) & !Treatments.Some(TreatmentFacts.Cycles > 4));

        using var json = JsonDocument.Parse(ReportJson.ToUtf8(Report(LocalRuleBase.Of(rule))));

        json.RootElement.GetProperty("recommendations")[0].GetProperty("because").EnumerateArray().Select(b => b.GetProperty("facts").GetRawText()).Should().Equal(
            """{"tumor.ki67Percent":{"min":21,"max":30}}""",
            """{"disease.extent":"metastatic"}""",
            """{"assessmentDate":"2026-03-02","plan.rltStart":"2026-03-30"}""",
            """{"treatments":[]}""");
    }

    [Fact]
    public void A_report_is_one_line_and_text_stays_readable()
    {
        var text = Encoding.UTF8.GetString(ReportJson.ToUtf8(Report(LocalRuleBase.Of(Rule(Candidate & Ki67 > 20)))));

        text.Should().NotContain("\n").And.Contain("Ki-67 ≤ 55 %").And.NotContain("null");
    }

    private static Rule Rule(Criterion condition) => LocalRuleBase.Rule("a", condition);

    private static Recommendation Recommendation(Rule rule) => Report(LocalRuleBase.Of(rule)).Recommendations.Single();

    private static DecisionReport Report(RuleBase ruleBase) => new Reporter(new RuleEvaluator(ruleBase), DecisionOptions.None).Report(Patient);
}
