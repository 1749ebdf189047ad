using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;
using NetDecisionRules.Tests.Generators;

namespace NetDecisionRules.Tests.Properties;

/// <summary>Same facts, same rules, same options: the same bytes, on every culture and thread.</summary>
public class ReproducibilityTests
{
    private static readonly string[] Cultures = ["", "tr-TR", "de-DE", "ar-SA", "fa-IR"];

    [SampledProperty(local: 100, ci: 500, Arbitrary = [typeof(Arbitraries)])]
    public void A_report_has_the_same_bytes_under_every_culture_and_twice(AnyPatient any)
    {
        var expected = Report(any);

        foreach (var culture in Cultures)
        {
            Under(culture, () => Report(any)).Should().Be(expected, culture);
        }
    }

    [Fact]
    public void A_rule_base_has_the_same_bytes_under_every_culture()
    {
        var expected = Export();

        foreach (var culture in Cultures)
        {
            Under(culture, Export).Should().Be(expected, culture);
        }

        static string Export() => Encoding.UTF8.GetString(RuleBaseJson.Export(ShippedGuidelines.RuleBase)) + ShippedGuidelines.RuleBase.With("1").Fingerprint;
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Words_and_faults_are_the_same_under_every_culture(string culture)
    {
        Under(culture, () => (RecordedFacts.Ki67 > 1234.5m).Text).Should().Be("Ki-67 > 1234.5 %");
        Under(culture, () => RecordedFacts.AssessmentDate.OnOrAfter(RecordedFacts.RltStart.PlusWeeks(-4)).Text)
            .Should().Be("assessment date ≥ planned start of RLT − 4 weeks");
        Under(culture, () => NumberRange.Between(-0.5m, 1234.5m).ToString()).Should().Be("-0.5..1234.5");
        Under(culture, () => RecordedFacts.Site.Is(PrimarySite.SmallIntestine).Text).Should().Be("primary site is small intestine");
        Under(culture, () =>
        {
            Patient.TryCreate(new PatientFacts { Id = "case-1", AgeYears = 130.5m, AssessmentDate = new DateOnly(1899, 12, 31) }, out _, out var errors);
            return string.Join('\n', errors);
        }).Should().Be("assessmentDate: 1899-12-31 is outside 1900-01-01–2199-12-31\nageYears: 130.5 is outside 0–130 years");
    }

    [Fact]
    public void Sixteen_threads_share_one_engine()
    {
        var patients = Gen.Sample(PatientFactsGen.Any, 100, new Rnd(7), 50).Select(f => new AnyPatient(f)).ToList();
        var expected = patients.Select(Report).ToList();
        var reports = new string[16][];
        using var start = new Barrier(reports.Length);

        var threads = reports.Select((_, i) => new Thread(() =>
        {
            start.SignalAndWait();
            reports[i] = [.. patients.Select(Report)];
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        reports.Should().AllSatisfy(r => r.Should().Equal(expected));
    }

    [Fact]
    public void Deciding_into_the_same_verdicts_allocates_nothing()
    {
        var evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        var patients = Gen.Sample(PatientFactsGen.Any, 200, new Rnd(7), 50).Select(f => new AnyPatient(f)).ToList();
        var verdicts = evaluator.NewVerdicts();
        patients.ForEach(p => evaluator.Decide(p.Patient, verdicts));

        var allocated = patients.Select(p =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            evaluator.Decide(p.Patient, verdicts);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).ToList();

        allocated.Should().OnlyContain(bytes => bytes == 0);
    }

    private static string Report(AnyPatient any) => Encoding.UTF8.GetString(ReportJson.ToUtf8(DecisionEngine.Default.Evaluate(any.Patient)));

    private static string Under(string culture, Func<string> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
