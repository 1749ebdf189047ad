using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Json;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;

namespace NetDecisionRules.Authoring.Tests.Proofs;

public class ProverTests
{
    [Fact]
    public void A_witness_has_no_more_facts_than_it_takes() =>
        Shown(Prover.Find(Demand.True(Ki67 > 20 & Pregnant))).Should().Be("""{"id":"witness","tumor":{"ki67Percent":21},"condition":{"pregnant":true}}""");

    [Fact]
    public void Unknown_is_a_truth_of_its_own() => Shown(Prover.Find(new Demand(Ki67 >= 10, Truth.Unknown))).Should().Be("""{"id":"witness"}""");

    [Fact]
    public void A_range_is_found_where_no_single_number_will_do()
    {
        var patient = Prover.Find(new Demand(Ki67 < 3, Truth.Unknown), new Demand(Ki67 < 10, Truth.True), new Demand(new IsMissing(Ki67), Truth.False));

        patient!.Facts.Tumor.Ki67Percent.Should().Match<NumberRange>(range => !range.IsPoint && range.Overlaps(NumberRange.Below(3)) && range.IsWithin(NumberRange.Below(10)));
    }

    public static TheoryData<Criterion> Impossible => new()
    {
        Ki67 >= 10 & Ki67 < 10,
        Grade.Is(TumorGrade.G1) & Ki67 > 20,
        Well & CellType.Is(CarcinomaCellType.SmallCell),
        Pregnant & PatientSex.Is(Sex.Male),
        StatedGrade.Is(TumorGrade.Nec),
        SstrHigh & !SstrPositive,
        FirstLine & PriorRlt,
        FailedOn(TreatmentKind.Ssa) & !Had(TreatmentKind.Ssa),
        Treatments.Some(TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression) & TreatmentFacts.End.OnOrAfter(AssessmentDate.PlusDays(1))),
        DiagnosisDate.OnOrAfter(AssessmentDate.PlusDays(1)),
        NewlyDiagnosed & DiagnosisDate.OnOrBefore(AssessmentDate.PlusMonths(-7)),
        TreatmentFacts.RltEnd.Exists & !TreatmentFacts.RltEndExists,
        StudyFacts.LatestSstrDate.Exists & Imaging.Some(StudyFacts.Modality.Is(ImagingModality.SstrPet) & StudyFacts.Date.OnOrAfter(StudyFacts.LatestSstrDate.PlusDays(1))),
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_proved(Criterion criterion) => Prover.Find(Demand.True(criterion)).Should().BeNull();

    [Fact]
    public void Equal_criteria_are_proved_equal() => Prover.Distinguish(Ki67 >= 10 & SstrHigh, !(!SstrHigh | Ki67 < 10)).Should().BeNull();

    [Fact]
    public void A_boundary_tells_two_criteria_apart() => Shown(Prover.Distinguish(Ki67 >= 10, Ki67 > 10)).Should().Be("""{"id":"witness","tumor":{"ki67Percent":10}}""");

    [Fact]
    public void Six_calendar_months_are_exact()
    {
        var early = Prover.Find(Demand.True(NewlyDiagnosed & !AssessmentDate.OnOrBefore(DiagnosisDate.PlusDays(183))));

        var facts = early!.Facts;
        facts.AssessmentDate.Should().Be(facts.Disease.DiagnosisDate!.Value.Latest.AddMonths(6), "184 days are within six months only where none of them is short");
    }

    [Fact]
    public void Offsets_of_many_years_are_looked_at()
    {
        Prover.Find(Demand.True(AssessmentDate.OnOrAfter(DiagnosisDate.PlusMonths(120)))).Should().NotBeNull();
        Prover.Find(Demand.True(AssessmentDate.OnOrAfter(StudyFacts.LatestSstrDate.PlusMonths(60)) & StudyFacts.LatestSstrDate.OnOrAfter(DiagnosisDate.PlusMonths(60)))).Should().NotBeNull();
        Prover.Distinguish(AssessmentDate.OnOrAfter(DiagnosisDate.PlusMonths(120)), AssessmentDate.OnOrAfter(DiagnosisDate.PlusMonths(180))).Should().NotBeNull();
    }

    [Fact]
    public void Offsets_beyond_the_years_of_proofs_are_refused() =>
        FluentActions.Invoking(() => Prover.Find(Demand.True(AssessmentDate.OnOrAfter(DiagnosisDate.PlusMonths(1_200)) & RltStart.OnOrAfter(AssessmentDate.PlusMonths(1_190)))))
            .Should().Throw<CliException>().WithMessage("Proofs look at dates that lie up to 188 years apart; the dates that these rules compare add up to more.");

    [Fact]
    public void A_quantifier_over_the_fact_that_differs_needs_an_entry_a_patient()
    {
        var some = Treatments.Some((TreatmentFacts.Kind.Is(TreatmentKind.Rlt) & Ki67 < 10) | (TreatmentFacts.Kind.Is(TreatmentKind.Ssa) & Ki67 > 10));

        Prover.FindAlike(Ki67, [Demand.True(some & Ki67 < 10)], [Demand.True(some & Ki67 > 10)]).Should().HaveCount(2);
    }

    [Fact]
    public void Dates_of_a_witness_lie_in_our_time()
    {
        var facts = Prover.Find(Demand.True(NewlyDiagnosed))!.Facts;

        facts.AssessmentDate!.Value.Year.Should().BeInRange(2022, 2026);
    }

    [Fact]
    public void Patients_alike_differ_in_the_one_fact()
    {
        var patients = Prover.FindAlike(Ki67, [Demand.True(LowG2)], [Demand.True(HighG2)]);

        patients!.Select(p => p.Facts with { Tumor = p.Facts.Tumor with { Ki67Percent = null } }).Select(f => PatientJson.Write(Patient.Create(f))).Distinct().Should().ContainSingle();
        Prover.FindAlike(Ki67, [Demand.True(LowG2 & Pregnant)], [Demand.True(HighG2 & !Pregnant)]).Should().BeNull();
    }

    [Fact]
    public void A_fully_known_patient_lacks_none_of_the_facts_asked_about()
    {
        var patient = Prover.FindFullyKnown(new Demand(RltCandidate | FirstLine | SstrHomogeneous, Truths.False | Truths.Unknown));

        foreach (var rule in new[] { RltCandidate, FirstLine })
        {
            Explanation.Of(rule, patient!).Missing.Should().BeEmpty();
        }
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var rule = ShippedGuidelines.RuleBase.Rules.First(r => r.Id == "netter-2/rlt-first-line").Rule.Condition;

        Shown(Prover.Find(Demand.True(rule))).Should().Be(Shown(Prover.Find(Demand.True(rule))));
    }

    private static string Shown(Patient? patient) => patient is null ? "none" : PatientJson.Write(patient);
}
