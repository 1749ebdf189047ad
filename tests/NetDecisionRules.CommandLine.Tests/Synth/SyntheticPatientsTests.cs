using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Tests.Synth;

public class SyntheticPatientsTests
{
    private static readonly PatientFacts[] Cohort = [.. Enumerable.Range(1, 20_000).Select(number => SyntheticPatients.AllFacts(seed: 42, number))];

    [Fact]
    public void No_patient_has_a_fault()
    {
        foreach (var facts in Cohort)
        {
            Patient.TryCreate(facts, out _, out var errors);
            errors.Should().BeEmpty();
        }
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
}
