using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Tests;

/// <summary>A hospital adds a guideline of its own, in the words of the shipped ones.</summary>
public class LocalGuidelineTests
{
    private static readonly Guideline Hospital = new(
        new Source
        {
            Id = "hospital-2026",
            Title = "Local pathway for NET",
            Citation = "Tumor board of the hospital, 2026",
            Year = 2026,
            PublishedBy = new DateOnly(2026, 1, 31),
        },
        [
            RuleSyntax.Rule("kidney-check", at: "Page 2")
                .Titled("Nephrologist before RLT")
                .When(RltCandidate & CreatinineClearance < 50)
                .Then(Caution(Intervention.Rlt))
                .Noting("Ask for a 24-hour urine."),
        ]);

    private static readonly PatientFacts Candidate = new()
    {
        Id = "case-1",
        AssessmentDate = new DateOnly(2026, 3, 2),
        Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 17 },
        Disease = new DiseaseFacts { Extent = DiseaseExtent.Metastatic },
        Imaging = [new ImagingStudy { Modality = ImagingModality.SstrPet, Date = new DateOnly(2026, 2, 20), KrenningScore = 4 }],
        Labs = new LabFacts { CreatinineClearance = 45 },
    };

    private static readonly RuleBase Extended = ShippedGuidelines.RuleBase.With("2026.1", Hospital);

    [Fact]
    public void Its_rule_stands_in_the_report_behind_the_shipped_ones()
    {
        var shipped = DecisionEngine.Default.Evaluate(Candidate);
        var report = new DecisionEngine(Extended).Evaluate(Candidate);

        report.Recommendations.Select(r => r.RuleId).Should().Equal([.. shipped.Recommendations.Select(r => r.RuleId), "hospital-2026/kidney-check"]);
        var rule = report.Recommendations[^1];
        rule.Title.Should().Be("Nephrologist before RLT");
        rule.Notes.Should().Equal("Ask for a 24-hour urine.");
        rule.Source.Citation.Should().Be("Tumor board of the hospital, 2026");
        rule.Because.Select(b => b.Text).Should().EndWith("creatinine clearance < 50 mL/min");
    }

    [Fact]
    public void Its_rule_is_undetermined_where_a_fact_is_missing()
    {
        var report = new DecisionEngine(Extended).Evaluate(Candidate with { Labs = LabFacts.Unknown });

        report.Undetermined.Should().ContainSingle(u => u.RuleId == "hospital-2026/kidney-check").Which.Missing.Should().Equal("labs.creatinineClearance");
    }

    [Fact]
    public void The_report_names_the_extended_rule_base()
    {
        var report = new DecisionEngine(Extended).Evaluate(Candidate);

        report.RuleBase.Version.Should().Be("2026.1");
        report.RuleBase.Fingerprint.Should().Be(Extended.Fingerprint).And.NotBe(ShippedGuidelines.RuleBase.Fingerprint);
    }

    [Fact]
    public void Adding_a_guideline_leaves_the_shipped_rule_base_as_it_is()
    {
        var before = ShippedGuidelines.RuleBase.Fingerprint;

        ShippedGuidelines.RuleBase.With("2026.1", Hospital);

        ShippedGuidelines.RuleBase.Fingerprint.Should().Be(before);
        ShippedGuidelines.RuleBase.TryFind("hospital-2026/kidney-check", out _).Should().BeFalse();
    }

    [Fact]
    public void A_rule_is_explained_by_its_id()
    {
        var explanation = new DecisionEngine(Extended).Explain("hospital-2026/kidney-check", Patient.Create(Candidate));

        explanation.Truth.Should().Be(Truth.True);
        explanation.Facts.Select(f => $"{f.Path} = {f.Value}").Should().Equal(
            "tumor.primarySite = pancreas", "tumor.differentiation = well", "disease.extent = metastatic", "imaging[0].krenningScore = 4",
            "labs.creatinineClearance = 45");
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_not_explained()
    {
        var explain = () => DecisionEngine.Default.Explain("hospital-2026/kidney-check", Patient.Create(Candidate));

        explain.Should().Throw<ArgumentException>().Which.Message.Should().Be("The rule base has no rule 'hospital-2026/kidney-check'. (Parameter 'rule')");
    }

    [Fact]
    public void Verdicts_of_another_evaluator_are_refused()
    {
        var (shipped, extended) = (new RuleEvaluator(ShippedGuidelines.RuleBase), new RuleEvaluator(Extended));

        var decide = () => extended.Decide(Patient.Create(Candidate), shipped.NewVerdicts());

        decide.Should().Throw<ArgumentException>().Which.Message.Should().Be("The verdicts belong to another evaluator. (Parameter 'verdicts')");
    }

    [Fact]
    public void Facts_that_cannot_be_a_patients_are_refused_with_all_their_faults()
    {
        var evaluate = () => DecisionEngine.Default.Evaluate(Candidate with { AgeYears = 200, Labs = new LabFacts { Hemoglobin = 80 } });

        evaluate.Should().Throw<InvalidPatientException>()
            .Which.Message.Should().Be("ageYears: 200 is outside 0–130 years\nlabs.hemoglobin: 80 is outside 0–50 g/dL");
    }
}
