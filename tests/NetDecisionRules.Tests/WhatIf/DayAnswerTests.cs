using System.Globalization;
using NetDecisionRules.Facts;
using NetDecisionRules.Tests.Disagreement;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>Days that only one other fact of the record makes special: each has one answer, and that answer holds for it.</summary>
public class DayAnswerTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Default;

    /// <summary>Four cycles of RLT with a start and no end.</summary>
    private static readonly PatientFacts Treated = Patients.HotPancreas with
    {
        Treatments = [new Treatment { Kind = TreatmentKind.Rlt, Start = new DateOnly(2025, 1, 1), Cycles = 4 }],
    };

    /// <summary>No assessment date; a diagnosis and a study of years before the start of everolimus.</summary>
    private static readonly PatientFacts Undated = Patients.HotPancreas with
    {
        AssessmentDate = null,
        Disease = Patients.HotPancreas.Disease with { DiagnosisDate = PartialDate.Day(new DateOnly(2018, 5, 1)) },
        Imaging = [Patients.Pet(new DateOnly(2018, 6, 1), 3)],
        Treatments = [new Treatment { Kind = TreatmentKind.Everolimus, Start = new DateOnly(2020, 10, 15) }],
    };

    /// <summary>No assessment date; the diagnosis known to the year.</summary>
    private static readonly PatientFacts OfAYear = Undated with
    {
        Disease = Undated.Disease with { DiagnosisDate = PartialDate.Year(2018) },
        Imaging = [Patients.Pet(new DateOnly(2010, 6, 1), 3)],
        Treatments = [],
    };

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2025-01-31")]
    [InlineData("2025-08-01")]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-03")]
    public void RLT_may_have_ended_on_any_day_from_its_start(string day) => OneAnswerHolds(Treated, "treatments[0].end", day);

    [Theory]
    [InlineData("2018-05-01")]
    [InlineData("2020-10-14")]
    [InlineData("2020-10-15")]
    [InlineData("2020-10-16")]
    [InlineData("2026-03-02")]
    public void A_treatment_counts_from_the_day_it_starts(string day) => OneAnswerHolds(Undated, "assessmentDate", day);

    [Theory]
    [InlineData("2018-01-01")]
    [InlineData("2018-06-30")]
    [InlineData("2018-07-01")]
    [InlineData("2019-06-30")]
    [InlineData("2019-07-01")]
    public void A_diagnosis_known_to_the_year_bounds_the_assessment(string day) => OneAnswerHolds(OfAYear, "assessmentDate", day);

    private static void OneAnswerHolds(PatientFacts facts, string fact, string text)
    {
        var (patient, day) = (Patient.Create(facts), DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var question = Engine.WhatIf(patient).Questions.Single(q => q.Fact == fact);

        var holding = question.Answers.Where(a => AnswerValues.Holds(a.Value, day)).ToList();

        holding.Should().ContainSingle("of {0}", string.Join(", ", question.Answers.Select(a => a.Value)));
        holding[0].ShouldHoldFor(Engine, patient, EditedRecord.With(patient, fact, AnswerValues.Json(day))!, fact);
    }
}
