using System.Buffers;
using System.Text;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>Reports are written from prepared pieces; the serializer says what they must come to.</summary>
public class ReportBytesTests
{
    private static readonly DecisionEngine[] Engines =
    [
        DecisionEngine.Default,
        DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Jurisdiction.Eu, AsOf = new DateOnly(2024, 12, 31), Sources = ["netter-2", "ema-lutathera", "board-2025", "enets-2023-colorectal"] }),
        DecisionEngine.Default.With(new DecisionOptions { Jurisdiction = Jurisdiction.Us, Sources = [] }),
    ];

    [SampledProperty(local: 200, ci: 1_000, Arbitrary = [typeof(Arbitraries)])]
    public void A_report_has_the_bytes_of_the_serializer(AnyPatient any)
    {
        foreach (var engine in Engines)
        {
            var expected = JsonSerializer.Serialize(engine.Evaluate(any.Patient), ReportJson.TypeInfo);

            Encoding.UTF8.GetString(ReportJson.ToUtf8(engine.Evaluate(any.Patient))).Should().Be(expected);
        }
    }

    [SampledProperty(local: 50, ci: 200, Arbitrary = [typeof(Arbitraries)])]
    public void So_has_a_report_of_lists_longer_than_usual(AnyPatient any)
    {
        var facts = any.Facts with { Treatments = FiveTimes(any.Facts.Treatments), Imaging = FiveTimes(any.Facts.Imaging) };
        var report = DecisionEngine.Default.Evaluate(facts);

        Encoding.UTF8.GetString(ReportJson.ToUtf8(report)).Should().Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));

        static IReadOnlyList<T>? FiveTimes<T>(IReadOnlyList<T>? list) => list is null ? null : [.. list, .. list, .. list, .. list, .. list];
    }

    [Theory]
    [InlineData("quote \" backslash \\ tab-free")]
    [InlineData("日本 · ﷽ · 𝔘 · \u2028 · </script>")]
    public void An_id_is_escaped_as_the_serializer_does(string id)
    {
        var report = DecisionEngine.Default.Evaluate(new PatientFacts { Id = id });
        var written = new ArrayBufferWriter<byte>();

        ReportJson.Write(report, written);

        Encoding.UTF8.GetString(written.WrittenSpan).Should().Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));
    }

    [Fact]
    public void A_long_report_outgrows_its_first_memory()
    {
        var facts = new PatientFacts
        {
            Id = "many",
            AssessmentDate = new DateOnly(2026, 1, 1),
            Treatments = [.. Enumerable.Range(0, 3_000).Select(_ => new Treatment { Kind = TreatmentKind.Ssa, Outcome = TreatmentOutcome.Progression })],
        };
        var report = DecisionEngine.Default.Evaluate(facts);

        var written = ReportJson.ToUtf8(report);

        written.Length.Should().BeGreaterThan(100_000);
        Encoding.UTF8.GetString(written).Should().Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));
    }

    [Fact]
    public void A_report_is_written_behind_what_the_output_holds_already()
    {
        var facts = new PatientFacts { Id = "many", Treatments = [.. Enumerable.Range(0, 3_000).Select(_ => new Treatment { Kind = TreatmentKind.Ssa })] };
        var report = DecisionEngine.Default.Evaluate(facts);
        var written = new ArrayBufferWriter<byte>();
        written.Write("before "u8);

        ReportJson.Write(report, written);
        written.Write(" after"u8);

        Encoding.UTF8.GetString(written.WrittenSpan).Should().Be($"before {JsonSerializer.Serialize(report, ReportJson.TypeInfo)} after");
    }

    [Theory]
    [InlineData("0.0", "0")]
    [InlineData("0.050", "0.05")]
    [InlineData("9.375", "9.375")]
    [InlineData("17.50", "17.5")]
    [InlineData("100.000", "100")]
    [InlineData("2.00001", "2.00001")]
    [InlineData("0.001", "0.001")]
    [InlineData("10.010", "10.01")]
    [InlineData("0.0005", "0.0005")]
    public void A_number_is_written_without_trailing_zeros(string recorded, string written)
    {
        var number = decimal.Parse(recorded, System.Globalization.CultureInfo.InvariantCulture);
        var report = DecisionEngine.Default.Evaluate(new PatientFacts { Id = "number", Tumor = new TumorFacts { Ki67Percent = number } });

        Encoding.UTF8.GetString(ReportJson.ToUtf8(report)).Should().Contain($"\"tumor.ki67Percent\":{written}").And.Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));
    }

    [Fact]
    public void Every_rule_base_is_written_so()
    {
        var ruleBase = ShippedGuidelines.RuleBase.With("2.0.0", LocalRules.Guideline("our-hospital", LocalRules.Rule("a", RecordedFacts.Compromised)));
        var report = new DecisionEngine(ruleBase).Evaluate(new PatientFacts { Id = "local" });

        Encoding.UTF8.GetString(ReportJson.ToUtf8(report)).Should().Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));
    }

    [Fact]
    public void A_record_of_many_open_treatments_is_reported_in_a_time_that_grows_with_it()
    {
        var facts = new PatientFacts
        {
            Id = "many",
            Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas },
            Treatments = [.. Enumerable.Range(0, 20_000).Select(_ => new Treatment { Kind = TreatmentKind.Rlt })],
        };
        var report = DecisionEngine.Default.Evaluate(facts);

        report.MissingFacts.Should().HaveCountGreaterThan(40_000);
        Encoding.UTF8.GetString(ReportJson.ToUtf8(report)).Should().Be(JsonSerializer.Serialize(report, ReportJson.TypeInfo));
    }

    [Fact]
    public void Threads_that_share_a_report_write_the_same()
    {
        var facts = new PatientFacts { Id = "shared", Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 17 } };
        var expected = ReportJson.ToUtf8(DecisionEngine.Default.Evaluate(facts));
        for (var round = 0; round < 50; round++)
        {
            var report = new DecisionEngine(ShippedGuidelines.RuleBase).Evaluate(facts);
            var written = new byte[8][];

            Parallel.For(0, written.Length, thread => written[thread] = ReportJson.ToUtf8(report));

            written.Should().OnlyContain(bytes => bytes.SequenceEqual(expected));
        }
    }
}
