using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>A report that was stored can be read back, and only as it was written.</summary>
public class StoredReportTests
{
    private static readonly DecisionEngine Engine =
        DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Jurisdiction.Eu, AsOf = new DateOnly(2026, 1, 31) });

    private static readonly PatientFacts Facts = new()
    {
        Id = "stored \" 日本",
        AssessmentDate = new DateOnly(2026, 1, 1),
        Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = NumberRange.Between(12.5m, 15) },
        Treatments = [],
    };

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200, QuietOnSuccess = true)]
    public void A_report_read_back_has_the_same_bytes(AnyPatient any)
    {
        foreach (var engine in new[] { DecisionEngine.Default, Engine })
        {
            var written = ReportJson.ToUtf8(engine.Evaluate(any.Patient));

            ReportJson.TryRead(written, out var report, out var errors).Should().BeTrue(string.Join("\n", errors));

            Encoding.UTF8.GetString(ReportJson.ToUtf8(report!)).Should().Be(Encoding.UTF8.GetString(written));
        }
    }

    [Fact]
    public void A_report_for_reading_is_read_back_too()
    {
        var report = Engine.Evaluate(Facts);

        ReportJson.TryRead(Encoding.UTF8.GetBytes(ReportJson.ToIndentedText(report)), out var read, out _).Should().BeTrue();

        ReportJson.ToUtf8(read!).Should().Equal(ReportJson.ToUtf8(report));
        ReportJson.ToIndentedText(read!).Should().Be(ReportJson.ToIndentedText(report));
    }

    [Fact]
    public void Rules_are_found_in_the_rule_base_that_made_the_report_and_in_no_other()
    {
        var live = Engine.Evaluate(Facts);
        var written = ReportJson.ToUtf8(live);
        var other = ShippedGuidelines.RuleBase.With("2", LocalRules.Guideline("our-hospital"));

        live.Recommendations.Should().NotBeEmpty().And.OnlyContain(r => r.Rule!.Id == r.RuleId);
        live.Undetermined.Should().NotBeEmpty().And.OnlyContain(u => u.Rule!.Id == u.RuleId);
        Read(written, Engine.RuleBase).Recommendations.Should().OnlyContain(r => r.Rule!.Id == r.RuleId);
        Read(written, Engine.RuleBase).Undetermined.Should().OnlyContain(u => u.Rule!.Id == u.RuleId);
        Read(written, null).Recommendations.Should().OnlyContain(r => r.Rule == null);
        Read(written, other).Undetermined.Should().OnlyContain(u => u.Rule == null);
    }

    [Theory]
    [InlineData("schemaVersion", "\"2\"", "schemaVersion: \"2\" is not \"1\"", "NDR1104")]
    [InlineData("schemaVersion", "1", "schemaVersion: 1 is not a text", "NDR1201")]
    [InlineData("patientId", null, "patientId: required: a text", "NDR1103")]
    [InlineData("patientId", "\"\\ud800\"", "patientId: holds half a character", "NDR1005")]
    [InlineData("assessmentDate", "\"2026-02-30\"", "assessmentDate: \"2026-02-30\" is not a day yyyy-MM-dd", "NDR1204")]
    [InlineData("more", "1", "more: unknown field; allowed: schemaVersion, patientId, assessmentDate, ruleBase, options, classification, recommendations, eligibility, undetermined, missingFacts, concordance, conflicts", "NDR1101")]
    [InlineData("recommendations", "{}", "recommendations: an object is not a list, each entry an object", "NDR1201")]
    [InlineData("conflicts", "[{\"kind\":\"war\",\"rules\":[],\"text\":\"\",\"facts\":{}}]", "conflicts[0].kind: \"war\" is not one of opposingStances, rivalFirstLine, sourceAgainstItself, offLabel", "NDR1202")]
    [InlineData("conflicts", "[{\"kind\":\"offLabel\",\"rules\":[],\"text\":\"\",\"facts\":{\"a\":null}}]", "conflicts[0].facts.a: null is not a number, a range, a text, true, false or an empty list", "NDR1201")]
    [InlineData("conflicts", "[{\"kind\":\"offLabel\",\"rules\":[],\"text\":\"\",\"facts\":{\"a\":{\"min\":2,\"max\":1}}}]", "conflicts[0].facts.a: needs a bound below (min or above), one above (max or below), or both, with a value between them", "NDR1205")]
    [InlineData("missingFacts", "[{\"fact\":\"goals\",\"rules\":[\"a/b\"],\"wouldDecide\":2}]", "missingFacts[0].wouldDecide: 2 is not the number of rules, 1", "NDR1203")]
    public void A_fault_is_named_with_its_place_and_code(string field, string? json, string fault, string code)
    {
        var record = JsonNode.Parse(ReportJson.ToUtf8(Engine.Evaluate(Facts)))!.AsObject();
        record.Remove(field);
        var text = record.ToJsonString();
        text = json is null ? text : $"{text[..^1]},\"{field}\":{json}}}";

        ReportJson.TryRead(Encoding.UTF8.GetBytes(text), out var report, out var errors).Should().BeFalse();

        report.Should().BeNull();
        errors.Select(e => e.ToString()).Should().Equal(fault);
        errors.Single().Code.Should().Be(code);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var errors = Errors("""{"schemaVersion":"1","schemaVersion":"1","ruleBase":{"version":1},"options":{"jurisdiction":"uk"},"classification":[],"recommendations":[{}]}""");

        errors.Select(e => e.Path).Should().Contain([
            "schemaVersion", "patientId", "ruleBase.version", "ruleBase.fingerprint", "options.jurisdiction", "classification", "recommendations[0].rule",
            "recommendations[0].source", "eligibility", "conflicts"]);
    }

    [Theory]
    [InlineData("", "NDR1001")]
    [InlineData("{", "NDR1001")]
    [InlineData("[]", "NDR1201")]
    public void What_is_no_report_is_refused(string text, string code) => Errors(text)[0].Code.Should().Be(code);

    private static IReadOnlyList<ReportError> Errors(string text)
    {
        ReportJson.TryRead(Encoding.UTF8.GetBytes(text), out _, out var errors).Should().BeFalse();
        return errors;
    }

    private static DecisionReport Read(byte[] written, RuleBase? ruleBase)
    {
        ReportJson.TryRead(written, out var report, out var errors, ruleBase).Should().BeTrue(string.Join("\n", errors));
        return report!;
    }
}
