using System.Security.Cryptography;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Cli.Synth;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Tests.Synth;

public class SynthTests
{
    private static readonly PatientFacts[] Cohort = [.. Enumerable.Range(1, 20_000).Select(number => SyntheticPatients.AllFacts(seed: 42, number))];

    [Fact]
    public async Task A_cohort_has_the_same_bytes_everywhere()
    {
        using var german = new CultureSwitch("de-DE");

        var run = await CliRun.OfAsync("synth", "1000", "--seed", "7");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        Convert.ToHexStringLower(SHA256.HashData(run.Bytes)).Should().Be("729592e6bc7c8d05e5a4cf5a13edb266c471e00f8c323695c0f61515a2d1a782");
    }

    [Fact]
    public async Task Every_line_is_a_patient_that_says_it_is_synthetic()
    {
        var lines = Lines(await CliRun.OfAsync("synth", "300", "--seed", "18446744073709551615"));

        lines.Select(line => PatientJson.Read(line).Id).Should().Equal(Enumerable.Range(1, 300).Select(number => $"synthetic-{number:0000000}"));
    }

    [Fact]
    public void No_patient_has_a_fault()
    {
        foreach (var facts in Cohort)
        {
            Patient.TryCreate(facts, out _, out var errors);
            errors.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_patient_does_not_depend_on_how_many_there_are_or_where_the_piece_begins()
    {
        var all = Lines(await CliRun.OfAsync("synth", "1000", "--seed", "7"));

        Lines(await CliRun.OfAsync("synth", "10", "--seed", "7")).Should().Equal(all[..10]);
        Lines(await CliRun.OfAsync("synth", "400", "--seed", "7", "--first", "601")).Should().Equal(all[600..]);
        Lines(await CliRun.OfAsync("synth", "1", "--seed", "7", "--first", "10000000")).Should().ContainSingle().Which.Should().Contain("\"synthetic-10000000\"");
    }

    [Fact]
    public async Task Another_seed_is_another_cohort()
    {
        var one = Lines(await CliRun.OfAsync("synth", "100"));

        one.Should().Equal(Lines(await CliRun.OfAsync("synth", "100", "--seed", "1")), "1 is the default");
        one.Intersect(Lines(await CliRun.OfAsync("synth", "100", "--seed", "2"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_appears_only_when_it_is_complete()
    {
        using var folder = new TempFolder();
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();

        var cut = await CliRun.OfAsync(new MemoryStream(), ["synth", "1000", "-o", folder["cut.ndjson"]], cancellation: interrupted.Token);
        var whole = await CliRun.OfAsync("synth", "1000", "-o", folder["whole.ndjson"]);

        (cut.ExitCode, whole.ExitCode).Should().Be((ExitCode.Interrupted, ExitCode.Done));
        folder.Names.Should().Equal("whole.ndjson");
        folder.Read("whole.ndjson").Should().Be((await CliRun.OfAsync("synth", "1000")).Output);
    }

    [Theory]
    [InlineData("g1 with a Ki-67 of 20 % or more", 0.0, 0.0)]
    [InlineData("carcinoid syndrome in the small intestine", 0.30, 0.46)]
    [InlineData("carcinoid syndrome in the pancreas", 0.0, 0.0)]
    [InlineData("progression on images after the last treatment failed", 0.7, 0.9)]
    [InlineData("progression on images otherwise", 0.1, 0.35)]
    [InlineData("pregnant over 50", 0.0, 0.0)]
    [InlineData("Karnofsky under 80 if compromised", 1.0, 1.0)]
    public void What_goes_together_in_a_clinic_goes_together_here(string what, double least, double most)
    {
        var (among, holds) = Correlation(what);
        var patients = Cohort.Where(among).ToArray();

        patients.Should().HaveCountGreaterThan(100);
        patients.Average(p => holds(p) ? 1.0 : 0).Should().BeInRange(least, most);
    }

    [Fact]
    public void Records_hold_ranges_partial_dates_gaps_and_facts_that_no_rule_reads()
    {
        Cohort.Should().Contain(p => p.Tumor.Ki67Percent == NumberRange.Below(3)).And.Contain(p => p.Tumor.Ki67Percent == NumberRange.Between(3, 20))
            .And.Contain(p => p.Labs.CreatinineClearance == NumberRange.Above(90)).And.Contain(p => p.Labs.CreatinineClearance == NumberRange.Below(30))
            .And.Contain(p => p.Labs.BilirubinTimesUln != null).And.Contain(p => p.Treatments != null && p.Treatments.Any(t => t.Agent == "177Lu-DOTATATE"));
        Cohort.Count(p => p.Disease.DiagnosisDate is { IsDay: false }).Should().BeInRange(2_000, 5_000);
        Cohort.Average(p => p.Labs.CreatinineClearance is null ? 1.0 : 0).Should().BeApproximately(0.15, 0.01);
    }

    private static (Func<PatientFacts, bool> Among, Func<PatientFacts, bool> Holds) Correlation(string what) => what switch
    {
        "g1 with a Ki-67 of 20 % or more" => (p => p.Tumor is { StatedGrade: TumorGrade.G1, MitosesPer2mm2.Max: <= 1 }, p => p.Tumor.Ki67Percent?.Min >= 20),
        "carcinoid syndrome in the small intestine" => (p => p.Tumor is { PrimarySite: PrimarySite.SmallIntestine, Syndrome: not null }, IsCarcinoid),
        "carcinoid syndrome in the pancreas" => (p => p.Tumor is { PrimarySite: PrimarySite.Pancreas, Syndrome: not null }, IsCarcinoid),
        "progression on images after the last treatment failed" => (p => KnowsProgression(p) && HasFailed(p), p => p.Disease.RadiologicalProgression == true),
        "progression on images otherwise" => (p => KnowsProgression(p) && !HasFailed(p), p => p.Disease.RadiologicalProgression == true),
        "pregnant over 50" => (p => p is { AgeYears.Min: > 50, Condition.Pregnant: not null }, p => p.Condition.Pregnant == true),
        "Karnofsky under 80 if compromised" => (p => p.Condition is { Compromised: true, Karnofsky: not null }, p => p.Condition.Karnofsky < 80),
        _ => throw new ArgumentException($"Nothing is known of '{what}'.", nameof(what)),
    };

    private static bool IsCarcinoid(PatientFacts patient) => patient.Tumor.Syndrome == Syndrome.Carcinoid;

    private static bool KnowsProgression(PatientFacts patient) => patient is { Disease.RadiologicalProgression: not null, Treatments: not null };

    private static bool HasFailed(PatientFacts patient) => patient.Treatments is [.., { Outcome: TreatmentOutcome.Progression }];

    private static string[] Lines(CliRun run)
    {
        run.ExitCode.Should().Be(0);
        run.Output.Should().EndWith("\n");
        return run.Output[..^1].Split('\n');
    }
}
