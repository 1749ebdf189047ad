using System.Text;
using NetDecisionRules.Authoring;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Guidelines.Tests.Runner;

/// <summary>A case that is not well formed is an error, with every fault and its place.</summary>
public sealed class CaseJsonTests
{
    [Fact]
    public void Every_part_is_read()
    {
        var read = Read("""
            {
              "description": "What it shows.",
              "patient": { "id": "a", "ageYears": 40 },
              "options": { "jurisdiction": "us", "asOf": "2025-12-31", "sources": ["local", "who-2022"] },
              "expect": {
                "grade": "nec",
                "recommended": ["local/no-plan"],
                "stances": { "local/no-plan": "notice" },
                "emphasized": { "board-2025/g2-rlt-for-shrinkage": "unknown" },
                "notRecommended": ["who-2022/nec"],
                "undetermined": ["local/adult-candidate"],
                "eligibility": { "local": "indeterminate", "netter-1": "ineligible" },
                "missing": ["treatments", "treatments[0].outcome", "ageYears", "goals", "condition.weightKg"]
              }
            }
            """, out var errors);

        errors.Should().BeEmpty();
        read!.Description.Should().Be("What it shows.");
        read.Patient.Id.Should().Be("a");
        read.Options.Should().BeEquivalentTo(new DecisionOptions { Jurisdiction = Jurisdiction.Us, AsOf = new DateOnly(2025, 12, 31), Sources = ["local", "who-2022"] });
        read.Expect.Should().BeEquivalentTo(new CaseExpectation
        {
            Grade = ExpectedGrade.Nec,
            Recommended = ["local/no-plan"],
            Stances = new Dictionary<string, Stance> { ["local/no-plan"] = Stance.Notice },
            Emphasized = new Dictionary<string, Truth> { ["board-2025/g2-rlt-for-shrinkage"] = Truth.Unknown },
            NotRecommended = ["who-2022/nec"],
            Undetermined = ["local/adult-candidate"],
            Eligibility = new Dictionary<string, EligibilityStatus> { ["local"] = EligibilityStatus.Indeterminate, ["netter-1"] = EligibilityStatus.Ineligible },
            Missing = ["treatments", "treatments[0].outcome", "ageYears", "goals", "condition.weightKg"],
        });
    }

    [Fact]
    public void Parts_may_be_left_out_or_null()
    {
        var read = Read("""
            {
              "description": null, "patient": { "id": "a" }, "options": { "jurisdiction": null, "asOf": null, "sources": null },
              "expect": { "grade": null, "recommended": null, "eligibility": null, "missing": null }
            }
            """, out var errors);

        errors.Should().BeEmpty();
        read.Should().BeEquivalentTo(new { Description = (string?)null, Options = DecisionOptions.None, Expect = new CaseExpectation() });
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        CaseJson.TryRead(new byte[] { 0xEF, 0xBB, 0xBF }.Concat("""{"patient":{"id":"a"},"expect":{}}"""u8.ToArray()).ToArray(), LocalGuideline.RuleBase, out _, out _)
            .Should().BeTrue();
    }

    [Theory]
    [InlineData("[]", "NDR1201", "a list is not an object")]
    [InlineData("17", "NDR1201", "17 is not an object")]
    [InlineData("", "NDR1001", "not JSON: line 1, byte 1")]
    [InlineData("{\n\"patient\": }", "NDR1001", "not JSON: line 2, byte 12")]
    [InlineData("{} {}", "NDR1001", "not JSON: line 1, byte 4")]
    public void What_is_no_case_at_all(string json, string code, string message)
    {
        Errors(json).Should().Equal(new CaseError("", code, message));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8()
    {
        CaseJson.TryRead(new byte[] { (byte)'"', 0xFF, (byte)'"' }, LocalGuideline.RuleBase, out _, out var errors);

        errors.Should().Equal(new CaseError("", "NDR1005", "not UTF-8"));
    }

    [Fact]
    public void A_case_needs_a_patient_and_an_expectation()
    {
        Errors("{ \"patient\": null }").Should().Equal(
            new CaseError("patient", "NDR1103", "required: a patient record"),
            new CaseError("expect", "NDR1103", "required: an object that says what must hold"));
    }

    [Fact]
    public void Unknown_and_repeated_fields()
    {
        Errors("""
            { "title": "x", "patient": { "id": "a" }, "options": { "sauces": [] }, "expect": { "recomended": [], "grade": "g1", "grade": "g2" }, "\ud800": 1 }
            """).Should().Equal(
            new CaseError("title", "NDR1101", "unknown field; allowed: description, patient, options, expect"),
            new CaseError("\uFFFD", "NDR1101", "unknown field; allowed: description, patient, options, expect"),
            new CaseError("options.sauces", "NDR1101", "unknown field; allowed: jurisdiction, asOf, sources"),
            new CaseError("expect.recomended", "NDR1101", "unknown field; allowed: grade, recommended, stances, emphasized, notRecommended, undetermined, eligibility, missing"),
            new CaseError("expect.grade", "NDR1102", "given twice in one object"));
    }

    [Fact]
    public void Faults_of_the_patient_come_with_their_path()
    {
        Errors("""{ "patient": { "id": "a", "tumor": { "ki67Percent": 170, "ki67": 3 } }, "expect": {} }""").Select(e => e.ToString()).Should().Equal(
            "patient.tumor.ki67Percent: 170 is outside 0–100 %",
            "patient.tumor.ki67: unknown field; allowed: primarySite, differentiation, carcinomaCellType, ki67Percent, ki67CellsCounted, mitosesPer2mm2, "
            + "statedGrade, syndrome, p53, rb1, atrx, daxx");
        Errors("""{ "patient": [], "expect": {} }""").Should().Equal(new CaseError("patient", "NDR1002", "a list is not a patient record: an object"));
    }

    [Fact]
    public void Names_that_do_not_exist()
    {
        Errors("""
            {
              "patient": { "id": "a" },
              "options": { "jurisdiction": "EU", "asOf": "2025-02-29", "sources": ["board-2024", 7] },
              "expect": {
                "grade": "g4", "recommended": ["local/none", "local/no-plan"], "notRecommended": ["no-plan"], "undetermined": ["local/no-plan"],
                "eligibility": { "netter-3": "eligible", "who-2022": "eligible", "local": "maybe" },
                "missing": ["ki67Percent", "tumor", "imaging[].date", "imaging[01].date", "imaging[0]", "treatments.outcome", 5]
              }
            }
            """).Should().Equal(
            new CaseError("options.jurisdiction", "NDR1202", "\"EU\" is not one of eu, us"),
            new CaseError("options.asOf", "NDR1204", "\"2025-02-29\" is not a date yyyy-MM-dd"),
            new CaseError("options.sources[0]", "NDR2003", "the rule base has no source \"board-2024\""),
            new CaseError("options.sources[1]", "NDR1201", "7 is not the id of a source"),
            new CaseError("expect.grade", "NDR1202", "\"g4\" is not one of g1, g2, g3, nec, unknown"),
            new CaseError("expect.recommended[0]", "NDR2001", "the rule base has no rule \"local/none\""),
            new CaseError("expect.notRecommended[0]", "NDR2001", "the rule base has no rule \"no-plan\""),
            new CaseError("expect.undetermined[0]", "NDR2005", "\"local/no-plan\" is expected at expect.recommended[1] already"),
            new CaseError("expect.eligibility.netter-3", "NDR2002", "the rule base has no protocol \"netter-3\""),
            new CaseError("expect.eligibility.who-2022", "NDR2002", "the rule base has no protocol \"who-2022\""),
            new CaseError("expect.eligibility.local", "NDR1202", "\"maybe\" is not one of eligible, ineligible, indeterminate"),
            new CaseError("expect.missing[0]", "NDR2004", "a patient record has no fact \"ki67Percent\""),
            new CaseError("expect.missing[1]", "NDR2004", "a patient record has no fact \"tumor\""),
            new CaseError("expect.missing[2]", "NDR2004", "a patient record has no fact \"imaging[].date\""),
            new CaseError("expect.missing[3]", "NDR2004", "a patient record has no fact \"imaging[01].date\""),
            new CaseError("expect.missing[4]", "NDR2004", "a patient record has no fact \"imaging[0]\""),
            new CaseError("expect.missing[5]", "NDR2004", "a patient record has no fact \"treatments.outcome\""),
            new CaseError("expect.missing[6]", "NDR1201", "5 is not the JSON path of a fact"));
    }

    [Fact]
    public void Stances_and_emphases_that_do_not_fit()
    {
        Errors("""
            {
              "patient": { "id": "a" },
              "expect": {
                "recommended": ["local/adult-candidate"], "notRecommended": ["local/no-plan"],
                "stances": { "local/adult-candidate": "sure", "local/no-plan": "notice", "local/none": "avoid" },
                "emphasized": { "local/adult-candidate": true, "local/no-plan": "true" }
              }
            }
            """).Should().Equal(
            new CaseError("expect.stances.local/adult-candidate", "NDR1202", "\"sure\" is not one of notice, recommend, consider, trialOnly, caution, avoid"),
            new CaseError("expect.stances.local/no-plan", "NDR2005", "\"local/no-plan\" is expected at expect.notRecommended[0] already"),
            new CaseError("expect.stances.local/none", "NDR2001", "the rule base has no rule \"local/none\""),
            new CaseError("expect.emphasized.local/adult-candidate", "NDR1201", "true is not one of true, false, unknown"),
            new CaseError("expect.emphasized.local/no-plan", "NDR2005", "\"local/no-plan\" is expected at expect.notRecommended[0] already"));
    }

    [Fact]
    public void Values_of_the_wrong_type()
    {
        Errors("""
            { "description": 1, "patient": { "id": "a" }, "options": [], "expect": { "grade": {}, "recommended": "local/no-plan", "eligibility": [] } }
            """).Should().Equal(
            new CaseError("description", "NDR1201", "1 is not a text"),
            new CaseError("options", "NDR1201", "a list is not an object"),
            new CaseError("expect.grade", "NDR1201", "an object is not one of g1, g2, g3, nec, unknown"),
            new CaseError("expect.recommended", "NDR1201", "\"local/no-plan\" is not a list, each entry the id of a rule"),
            new CaseError("expect.eligibility", "NDR1201", "a list is not an object"));
    }

    private static IReadOnlyList<CaseError> Errors(string json)
    {
        Read(json, out var errors).Should().BeNull();
        return errors;
    }

    private static GuidelineCase? Read(string json, out IReadOnlyList<CaseError> errors)
    {
        CaseJson.TryRead(Encoding.UTF8.GetBytes(json), LocalGuideline.RuleBase, out var read, out errors);
        return read;
    }
}
