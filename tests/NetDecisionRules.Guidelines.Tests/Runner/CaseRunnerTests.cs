using System.Text;
using NetDecisionRules.Authoring;

namespace NetDecisionRules.Guidelines.Tests.Runner;

/// <summary>A case that fails says what was expected, what came, and why.</summary>
public sealed class CaseRunnerTests
{
    private const string Candidate = """
        "id": "a", "ageYears": 40, "tumor": { "primarySite": "pancreas" }, "treatments": [], "condition": { "weightKg": 70 }
        """;

    [Fact]
    public void A_case_that_comes_as_expected_passes()
    {
        var result = Run(Candidate, """
            "recommended": ["local/adult-candidate"], "notRecommended": [], "eligibility": { "local": "eligible" }, "grade": "unknown",
            "undetermined": ["who-2022/grade-1"], "missing": ["tumor.ki67Percent"]
            """);

        result.Lines.Should().BeEmpty();
        result.Passed.Should().BeTrue();
        result.Case!.Patient.Id.Should().Be("a");
    }

    [Theory]
    [InlineData("\"ageYears\": 12, \"condition\": { \"weightKg\": 30 }",
        "expected true, came false: \"adult (18 years or older)\" is false (ageYears = 12); \"heavier than 40 kg\" is false (condition.weightKg = 30)")]
    [InlineData("\"treatments\": [{ \"kind\": \"rlt\" }], \"ageYears\": 40",
        "expected true, came false: \"earlier RLT\" is true (treatments[0].kind = rlt)")]
    [InlineData("\"tumor\": { \"primarySite\": \"lung\" }",
        "expected true, came false: \"pancreatic primary\" is false (tumor.primarySite = lung); \"small-intestinal primary\" is false (tumor.primarySite = lung)")]
    [InlineData("\"ageYears\": 40, \"treatments\": []",
        "expected true, came unknown: missing condition.weightKg, tumor.primarySite")]
    public void A_rule_that_should_be_true(string facts, string failure)
    {
        Run("\"id\": \"a\", " + facts, "\"recommended\": [\"local/adult-candidate\"]").Lines
            .Should().Equal("case.json: local/adult-candidate: " + failure);
    }

    [Fact]
    public void A_rule_that_should_be_false()
    {
        Run(Candidate, "\"notRecommended\": [\"local/adult-candidate\", \"local/no-plan\"]").Lines.Should().Equal(
            "case.json: local/adult-candidate: expected false, came true: \"adult (18 years or older)\" is true (ageYears = 40); "
            + "\"heavier than 40 kg\" is true (condition.weightKg = 70); \"earlier RLT\" is false (treatments = none); "
            + "\"pancreatic primary\" is true (tumor.primarySite = pancreas)",
            "case.json: local/no-plan: expected false, came true: \"planned start of RLT is not recorded\" is true");
    }

    [Fact]
    public void A_rule_that_should_be_unknown()
    {
        Run("\"id\": \"a\", \"plan\": { \"rltStart\": \"2026-05-01\" }", "\"undetermined\": [\"local/no-plan\"]").Lines.Should().Equal(
            "case.json: local/no-plan: expected unknown, came false: \"planned start of RLT is not recorded\" is false (plan.rltStart = 2026-05-01)");
    }

    [Fact]
    public void A_rule_whose_source_the_options_leave_out()
    {
        Run(Candidate, "\"recommended\": [\"local/no-plan\"], \"eligibility\": { \"local\": \"eligible\" }", "\"sources\": [\"who-2022\"]").Lines.Should().Equal(
            "case.json: local/no-plan: expected true, came false: its source does not answer under the options of the case",
            "case.json: eligibility.local: expected eligible, came no answer: its source does not answer under the options of the case");
        Run(Candidate, "\"notRecommended\": [\"local/no-plan\"]", "\"asOf\": \"2026-01-30\"").Passed.Should().BeTrue();
    }

    [Fact]
    public void A_classifying_rule_is_judged_by_its_own_truth()
    {
        const string Patient = "\"id\": \"a\", \"tumor\": { \"differentiation\": \"well\", \"ki67Percent\": 5 }";

        Run(Patient, "\"recommended\": [\"who-2022/grade-2\"], \"notRecommended\": [\"who-2022/nec\"]", "\"sources\": [\"local\"]").Passed.Should().BeTrue();
        Run(Patient, "\"recommended\": [\"who-2022/grade-1\"]").Lines.Should().Equal(
            "case.json: who-2022/grade-1: expected true, came false: \"grade is G1\" is false (tumor.ki67Percent = 5, tumor.differentiation = well)");
    }

    [Theory]
    [InlineData("{ \"differentiation\": \"well\", \"ki67Percent\": { \"above\": 20 } }", "g2",
        "expected g2, came g3: tumor.ki67Percent = >20, tumor.differentiation = well")]
    [InlineData("{ \"differentiation\": \"well\", \"ki67Percent\": { \"max\": 3 } }", "nec",
        "expected nec, came unknown: g1, g2 are possible; missing tumor.ki67Percent, tumor.statedGrade")]
    [InlineData("{ \"differentiation\": \"poor\" }", "unknown",
        "expected unknown, came nec: tumor.differentiation = poor")]
    public void A_grade(string tumor, string expected, string failure)
    {
        Run("\"id\": \"a\", \"tumor\": " + tumor, $"\"grade\": \"{expected}\"").Lines.Should().Equal("case.json: grade: " + failure);
    }

    [Theory]
    [InlineData("\"ageYears\": 40, \"condition\": { \"weightKg\": 40 }", "eligible",
        "expected eligible, came ineligible: \"weight\" is not met (condition.weightKg = 40)")]
    [InlineData("\"condition\": { \"weightKg\": 41 }", "ineligible",
        "expected ineligible, came indeterminate: \"age\" is unknown, missing ageYears")]
    [InlineData("\"ageYears\": 40, \"condition\": { \"weightKg\": 41 }", "indeterminate",
        "expected indeterminate, came eligible: \"age\" is met (ageYears = 40); \"weight\" is met (condition.weightKg = 41)")]
    public void A_protocol(string facts, string expected, string failure)
    {
        Run("\"id\": \"a\", " + facts, $"\"eligibility\": {{ \"local\": \"{expected}\" }}").Lines.Should().Equal("case.json: eligibility.local: " + failure);
    }

    [Fact]
    public void A_stance()
    {
        Run(Candidate, "\"stances\": { \"local/adult-candidate\": \"recommend\", \"local/no-plan\": \"notice\" }").Passed.Should().BeTrue();
        Run(Candidate, "\"recommended\": [\"local/adult-candidate\"], \"stances\": { \"local/adult-candidate\": \"avoid\" }").Lines.Should().Equal(
            "case.json: stances.local/adult-candidate: expected avoid, came recommend: so the rule says of its intervention");
        Run("\"id\": \"a\", \"plan\": { \"rltStart\": \"2026-05-01\" }", "\"stances\": { \"local/no-plan\": \"avoid\" }").Lines.Should().Equal(
            "case.json: local/no-plan: expected true, came false: \"planned start of RLT is not recorded\" is false (plan.rltStart = 2026-05-01)");
    }

    [Fact]
    public void An_emphasis()
    {
        Run(Candidate, "\"emphasized\": { \"local/adult-candidate\": \"true\" }").Passed.Should().BeTrue();
        Run(Candidate, "\"emphasized\": { \"local/adult-candidate\": \"unknown\", \"local/no-plan\": \"false\" }").Lines.Should().Equal(
            "case.json: emphasized.local/adult-candidate: expected unknown, came true: \"age ≥ 30 years\" is true (ageYears = 40)",
            "case.json: emphasized.local/no-plan: expected false, came no answer: the rule has nothing that emphasizes it");
    }

    [Fact]
    public void A_fact_that_is_not_missing()
    {
        var lines = Run(Candidate, "\"missing\": [\"ageYears\", \"tumor.ki67Percent\"]", "\"sources\": [\"local\"]").Lines;

        lines.Should().Equal("case.json: missing: expected ageYears, came not among the missing facts: "
            + "missing tumor.carcinomaCellType, tumor.differentiation, tumor.ki67Percent, tumor.mitosesPer2mm2, tumor.statedGrade");
    }

    [Fact]
    public void Nothing_missing()
    {
        const string Patient = "\"id\": \"a\", \"ageYears\": 12, \"tumor\": { \"differentiation\": \"poor\" }";

        Run(Patient, "\"missing\": [\"imaging[0].date\"]", "\"sources\": [\"local\"]").Lines
            .Should().Equal("case.json: missing: expected imaging[0].date, came not among the missing facts: nothing is missing");
    }

    private static CaseResult Run(string patient, string expect, string options = "") => LocalGuideline.Runner.Run(
        "case.json", Encoding.UTF8.GetBytes($"{{ \"patient\": {{ {patient} }}, \"options\": {{ {options} }}, \"expect\": {{ {expect} }} }}"));
}
