using NetDecisionRules.Core.Tests.Rules;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Evaluation;

/// <summary>Tests are looked up in the vector wherever it tells enough; only odd ones are left to the criterion's tree.</summary>
public class PredicateKindTests
{
    private static readonly Criterion SstrPet = StudyFacts.Modality.Is(ImagingModality.SstrPet);
    private static readonly Criterion Rlt = TreatmentFacts.Kind.Is(TreatmentKind.Rlt);

    public static TheoryData<string, Criterion, Type> Tests => new()
    {
        { "choice", Extent.Is(DiseaseExtent.Metastatic), typeof(ChoicePredicate) },
        { "flag", Compromised, typeof(ChoicePredicate) },
        { "grade", LocalRuleBase.Grade.Is(TumorGrade.G2), typeof(GradePredicate) },
        { "stated grade that differs", LocalRuleBase.Grade.StatedGradeDiffers, typeof(GradePredicate) },
        { "both", LocalRuleBase.Grade.Is(TumorGrade.G2) & !LocalRuleBase.Grade.StatedGradeDiffers, typeof(GradePredicate) },
        { "number", Ki67 >= 10, typeof(NumberPredicate) },
        { "missing number alone", new IsMissing(Ki67), typeof(NumberPredicate) },
        { "missing date", new IsMissing(RltStart), typeof(MissingDayPredicate) },
        { "window", AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)), typeof(WindowPredicate) },
        { "window from the end of RLT", AssessmentDate.OnOrAfter(TreatmentFacts.RltEnd.PlusWeeks(8)), typeof(WindowPredicate) },
        { "date that exists", TreatmentFacts.RltEnd.Exists, typeof(WindowPredicate) },
        { "entry by its choices", Treatments.Some(Rlt & TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression)), typeof(ExistsPredicate) },
        { "goal", Goals.Some(GoalItem.Is(TreatmentGoal.TumorShrinkage)), typeof(ExistsPredicate) },
        { "entry by its number", Treatments.Some(Rlt & TreatmentFacts.DiseaseControl >= 6), typeof(EntriesPredicate) },
        { "entry that has a date", Treatments.Some(Rlt & TreatmentFacts.End.Exists), typeof(EntriesPredicate) },
        { "entry with a date from and to", Imaging.Some(SstrPet & StudyFacts.Date.OnOrAfter(AssessmentDate.PlusWeeks(-4)) & StudyFacts.Date.OnOrBefore(AssessmentDate)), typeof(EntriesPredicate) },
        { "entry with two first days", Imaging.Some(SstrPet & StudyFacts.Date.OnOrAfter(RltStart) & StudyFacts.Date.OnOrAfter(AssessmentDate)), typeof(TreePredicate) },
        { "entry beside a fact of the patient", Imaging.Some(SstrPet & Ki67 >= 10), typeof(TreePredicate) },
        { "alternative with a date", Imaging.Some(SstrPet | StudyFacts.Date.OnOrAfter(RltStart)), typeof(TreePredicate) },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_test_has_the_predicate_that_suits_it(string what, Criterion test, Type predicate) =>
        PredicateIndex.Of(ConjunctiveForm.Of([test]).RuleBits).All.Should().ContainSingle(what).Which.Should().BeOfType(predicate);

    [Fact]
    public void A_number_that_is_only_tested_for_being_missing_tells_that()
    {
        var predicate = new NumberPredicate(Ki67, []);
        var missing = new IsMissing(Ki67);

        predicate.Test(missing, predicate.StateOf(Core.Tests.Criteria.Patients.Blank, FactVector.Of(Core.Tests.Criteria.Patients.Blank))).Should().Be(Truth.True);
        foreach (var recorded in new NumberRange[] { 0, 100, NumberRange.Below(5) })
        {
            var patient = Core.Tests.Criteria.Patients.With(new TumorFacts { Ki67Percent = recorded });
            predicate.Test(missing, predicate.StateOf(patient, FactVector.Of(patient))).Should().Be(Truth.False);
        }
    }
}
