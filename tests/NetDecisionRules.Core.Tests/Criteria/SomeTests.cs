using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Core.Tests.Criteria.Patients;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.Truth;
using static NetDecisionRules.Facts.TreatmentKind;
using static NetDecisionRules.Facts.TreatmentOutcome;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>"Some treatment with …": Kleene's "or" over the entries, and what an incomplete or unknown list leaves open.</summary>
public class SomeTests
{
    private static readonly Criterion FailedOnSsa = Treatments.Some(TreatmentFacts.Kind.Is(Ssa) & TreatmentFacts.Outcome.Is(Progression));

    public static TheoryData<string, Patient, Truth, string[]> Lists => new()
    {
        { "unknown list", Blank, Unknown, ["treatments"] },
        { "empty list", With(treatments: []), False, [] },
        { "empty incomplete list", With(treatments: [], treatmentsComplete: false), Unknown, ["treatments"] },
        { "no list, said to be complete", With(treatmentsComplete: true), Unknown, ["treatments"] },
        { "a match", With(treatments: [Treatment(Ssa, Progression)]), True, [] },
        { "a match in an incomplete list", With(treatments: [Treatment(Ssa, Progression)], treatmentsComplete: false), True, [] },
        { "no match", With(treatments: [Treatment(Ssa, Intolerance), Treatment(Surgery, Progression)]), False, [] },
        { "no match in an incomplete list", With(treatments: [Treatment(Ssa, Response)], treatmentsComplete: false), Unknown, ["treatments"] },
        { "an open entry", With(treatments: [Treatment(Surgery), Treatment(Ssa)]), Unknown, ["treatments[1].outcome"] },
        { "an open entry, another decides", With(treatments: [Treatment(Ssa), Treatment(Ssa, Progression)]), True, [] },
        {
            "an open entry of an incomplete list", With(treatments: [Treatment(Ssa), Treatment(Ssa, Stable)], treatmentsComplete: false), Unknown,
            ["treatments", "treatments[0].outcome"]
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Some_entry_meets_both_tests(string name, Patient patient, Truth expected, string[] missing)
    {
        FailedOnSsa.Test(patient).Should().Be(expected, name);
        (!FailedOnSsa).Test(patient).Should().Be(expected.Not(), name);
        MissingFacts.Of(FailedOnSsa, patient).Should().Equal(missing);
    }

    [Theory]
    [InlineData(null, null, True)] // without a start the treatment counts
    [InlineData("2026-03-02", null, True)] // started on the day
    [InlineData("2026-03-03", null, False)] // not yet started: it is not in the list
    [InlineData("2025-01-01", "2026-03-02", True)]
    [InlineData("2025-01-01", "2026-03-03", False)] // still going on: no outcome yet
    [InlineData(null, "2026-03-03", False)]
    public void Only_what_had_happened_by_the_assessment_counts(string? start, string? end, Truth expected) =>
        FailedOnSsa.Test(With(on: "2026-03-02", treatments: [Treatment(Ssa, Progression, start, end)])).Should().Be(expected);

    [Fact]
    public void Without_an_assessment_date_nothing_lies_in_the_future() =>
        FailedOnSsa.Test(With(treatments: [Treatment(Ssa, Progression, "2199-01-01", "2199-12-31")])).Should().Be(True);

    [Fact]
    public void A_treatment_that_goes_on_was_given_all_the_same() =>
        Treatments.Some(TreatmentFacts.Kind.Is(Ssa)).Test(With(on: "2026-03-02", treatments: [Treatment(Ssa, start: "2025-01-01", end: "2026-04-01")])).Should().Be(True);

    [Theory]
    [InlineData(null, Unknown)]
    [InlineData("6", True)]
    [InlineData("5.99", False)]
    [InlineData(">=6", True)]
    [InlineData("3..8", Unknown)]
    public void Months_of_control_may_be_a_range(string? months, Truth expected) => Treatments.Some(TreatmentFacts.DiseaseControl >= 6)
        .Test(With(treatments: [Treatment(Rlt, months: Range(months ?? "?"))])).Should().Be(expected);

    [Fact]
    public void Months_of_control_are_not_there_while_the_treatment_goes_on()
    {
        var patient = With(on: "2026-03-02", treatments: [Treatment(Rlt, end: "2026-03-03", months: 12)]);

        Treatments.Some(TreatmentFacts.DiseaseControl >= 0).Test(patient).Should().Be(False);
        Treatments.Some(new IsMissing(TreatmentFacts.DiseaseControl)).Test(patient).Should().Be(True);
        Treatments.Some(new IsMissing(TreatmentFacts.Outcome)).Test(patient).Should().Be(True);
    }

    [Theory]
    [InlineData(TreatmentGoal.TumorShrinkage, True)]
    [InlineData(TreatmentGoal.SymptomControl, False)]
    public void Goals_are_a_list_that_is_complete(TreatmentGoal asked, Truth expected)
    {
        var patient = Patient.Create(new PatientFacts { Id = "case-1", Goals = [TreatmentGoal.DiseaseStabilization, TreatmentGoal.TumorShrinkage] });

        Goals.Some(GoalItem.Is(asked)).Test(patient).Should().Be(expected);
        Goals.Some(GoalItem.Is(asked)).Test(Blank).Should().Be(Unknown);
    }

    [Fact]
    public void A_fact_of_the_patient_may_stand_beside_those_of_the_entry()
    {
        var stable = Imaging.Some(StudyFacts.Modality.Is(ImagingModality.Ct) & StudyFacts.Date.Between(AssessmentDate.PlusMonths(-1), AssessmentDate));

        stable.Test(With(on: "2026-03-31", imaging: [Study(ImagingModality.Ct, "2026-02-28")])).Should().Be(True);
        stable.Test(With(on: "2026-03-31", imaging: [Study(ImagingModality.Ct, "2026-02-27")])).Should().Be(False);
        stable.Test(With(on: "2026-03-31", imaging: [Study(ImagingModality.Ct, "2026-04-01")])).Should().Be(False);
        stable.Test(With(imaging: [Study(ImagingModality.Ct, "2026-02-27")])).Should().Be(Unknown);
        stable.Test(With(imaging: [Study(ImagingModality.Mri, "2026-02-27")])).Should().Be(False);
    }
}
