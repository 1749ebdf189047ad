using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>Tests are looked up in the vector wherever it tells enough; only odd ones are left to the criterion's tree.</summary>
public class ColumnKindTests
{
    private static readonly Criterion SstrPet = StudyFacts.Modality.Is(ImagingModality.SstrPet);
    private static readonly Criterion Rlt = TreatmentFacts.Kind.Is(TreatmentKind.Rlt);

    public static TheoryData<string, Criterion, Type> Tests => new()
    {
        { "choice", Extent.Is(DiseaseExtent.Metastatic), typeof(ChoiceColumn) },
        { "flag", Compromised, typeof(ChoiceColumn) },
        { "grade", LocalRuleBase.Grade.Is(TumorGrade.G2), typeof(GradeColumn) },
        { "stated grade that differs", LocalRuleBase.Grade.StatedGradeDiffers, typeof(GradeColumn) },
        { "both", LocalRuleBase.Grade.Is(TumorGrade.G2) & !LocalRuleBase.Grade.StatedGradeDiffers, typeof(GradeColumn) },
        { "number", Ki67 >= 10, typeof(NumberColumn) },
        { "missing number alone", new IsMissing(Ki67), typeof(NumberColumn) },
        { "missing date", new IsMissing(RltStart), typeof(MissingDayColumn) },
        { "window", AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)), typeof(WindowColumn) },
        { "window from the end of RLT", AssessmentDate.OnOrAfter(TreatmentFacts.RltEnd.PlusWeeks(8)), typeof(WindowColumn) },
        { "date that exists", TreatmentFacts.RltEnd.Exists, typeof(WindowColumn) },
        { "entry by its choices", Treatments.Some(Rlt & TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression)), typeof(SomeColumn) },
        { "goal", Goals.Some(GoalItem.Is(TreatmentGoal.TumorShrinkage)), typeof(SomeColumn) },
        { "entry by its number", Treatments.Some(Rlt & TreatmentFacts.DiseaseControl >= 6), typeof(EntriesColumn) },
        { "entry that has a date", Treatments.Some(Rlt & TreatmentFacts.End.Exists), typeof(EntriesColumn) },
        { "entry with a date from and to", Imaging.Some(SstrPet & StudyFacts.Date.OnOrAfter(AssessmentDate.PlusWeeks(-4)) & StudyFacts.Date.OnOrBefore(AssessmentDate)), typeof(EntriesColumn) },
        { "entry with two first days", Imaging.Some(SstrPet & StudyFacts.Date.OnOrAfter(RltStart) & StudyFacts.Date.OnOrAfter(AssessmentDate)), typeof(TestColumn) },
        { "entry beside a fact of the patient", Imaging.Some(SstrPet & Ki67 >= 10), typeof(TestColumn) },
        { "alternative with a date", Imaging.Some(SstrPet | StudyFacts.Date.OnOrAfter(RltStart)), typeof(TestColumn) },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_test_has_the_column_that_suits_it(string what, Criterion test, Type column) =>
        ColumnIndex.Of(ClauseForm.Of([test]).Lanes).All.Should().ContainSingle(what).Which.Should().BeOfType(column);

    [Fact]
    public void A_number_that_is_only_tested_for_being_missing_tells_that()
    {
        var column = new NumberColumn(Ki67, []);
        var missing = new IsMissing(Ki67);

        column.Test(missing, column.StateOf(Core.Tests.Criteria.Patients.Blank, FactVector.Of(Core.Tests.Criteria.Patients.Blank))).Should().Be(Truth.True);
        foreach (var recorded in new NumberRange[] { 0, 100, NumberRange.Below(5) })
        {
            var patient = Core.Tests.Criteria.Patients.With(new TumorFacts { Ki67Percent = recorded });
            column.Test(missing, column.StateOf(patient, FactVector.Of(patient))).Should().Be(Truth.False);
        }
    }
}
