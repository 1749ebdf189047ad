using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Core.Tests.Criteria.Patients;
using static NetDecisionRules.Criteria.Truth;
using static NetDecisionRules.Facts.ImagingModality;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Which study is the latest, and what it leaves open of receptor uptake.</summary>
public class LatestStudyTests
{
    private static readonly Criterion AboveLiver = SstrUptakeFact.Instance.AtLeast(KrenningScore.AboveLiver);

    public static TheoryData<string, ImagingStudy[], Truth, string[]> Lists => new()
    {
        { "the greatest date", [Study(SstrPet, "2026-02-01", 4), Study(SstrPet, "2026-01-01", 0)], True, [] },
        { "the later entry wins a tie", [Study(SstrPet, "2026-02-01", 4), Study(SstrScintigraphy, "2026-02-01", 0)], False, [] },
        { "scintigraphy is an SSTR study", [Study(SstrPet, "2026-01-01", 0), Study(SstrScintigraphy, "2026-02-01", 4)], True, [] },
        { "the day of the assessment counts", [Study(SstrPet, "2026-01-01", 0), Study(SstrPet, "2026-03-02", 4)], True, [] },
        { "a later day does not", [Study(SstrPet, "2026-01-01", 0), Study(SstrPet, "2026-03-03", 4)], False, [] },
        { "other studies do not count", [Study(SstrPet, "2026-01-01", 4), Study(Ct, "2026-02-01"), Study(FdgPet, "2026-02-01")], True, [] },
        { "no SSTR study", [Study(Ct, "2026-02-01")], Unknown, ["imaging"] },
        { "only one in the future", [Study(SstrPet, "2026-03-03", 4)], Unknown, ["imaging"] },
        {
            "the latest says nothing", [Study(SstrPet, "2026-01-01", 4), Study(SstrPet, "2026-02-01")], Unknown,
            ["imaging[1].allTargetLesionsPositive", "imaging[1].krenningScore", "imaging[1].sstrPositive"]
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Latest_is_the_greatest_date_up_to_the_assessment(string name, ImagingStudy[] studies, Truth expected, string[] missing)
    {
        var patient = With(on: "2026-03-02", imaging: studies);

        AboveLiver.Test(patient).Should().Be(expected, name);
        MissingFacts.Of(AboveLiver, patient).Should().Equal(missing);
    }

    [Fact]
    public void Without_a_list_the_study_itself_is_missing() => MissingFacts.Of(AboveLiver, Patients.Blank).Should().Equal("imaging");

    [Fact]
    public void Without_an_assessment_date_nothing_is_ignored() => AboveLiver.Test(With(imaging: [Study(SstrPet, "2199-12-31", 4)])).Should().Be(True);

    [Fact]
    public void Latest_looks_at_what_is_listed_complete_or_not() =>
        AboveLiver.Test(With(imaging: [Study(SstrPet, "2026-01-01", 4)], imagingComplete: false)).Should().Be(True);

    // Positive is a score of 2 and more, above liver 3 and more.
    [Theory]
    [InlineData(0, null, null, False, False)]
    [InlineData(1, null, null, False, False)]
    [InlineData(2, null, null, True, False)]
    [InlineData(3, null, null, True, True)]
    [InlineData(4, null, null, True, True)]
    [InlineData(2, true, false, True, False)]
    [InlineData(null, true, null, True, Unknown)]
    [InlineData(null, false, null, False, False)]
    [InlineData(null, null, true, True, True)]
    [InlineData(null, true, true, True, True)]
    [InlineData(null, null, false, Unknown, Unknown)]
    [InlineData(null, true, false, True, Unknown)]
    [InlineData(null, null, null, Unknown, Unknown)]
    public void Uptake_by_score_reading_and_target_lesions(int? score, bool? reading, bool? everyLesion, Truth positive, Truth aboveLiver)
    {
        var study = Study(SstrPet, "2026-02-01", score) with { SstrPositive = reading, AllTargetLesionsPositive = everyLesion };
        var patient = With(imaging: [study]);

        SstrUptakeFact.Instance.AtLeast(KrenningScore.UpToLiver).Test(patient).Should().Be(positive);
        AboveLiver.Test(patient).Should().Be(aboveLiver);
    }

    [Fact]
    public void Attributes_are_those_of_the_latest_study_of_their_kind()
    {
        var patient = With(on: "2026-03-02", imaging:
        [
            Study(SstrPet, "2026-02-01", 3) with { Uptake = UptakePattern.Heterogeneous, AllTargetLesionsPositive = true },
            Study(SstrPet, "2026-01-01", 3) with { Uptake = UptakePattern.Homogeneous, AllTargetLesionsPositive = false },
            Study(FdgPet, "2026-02-15") with { SstrNegativeFdgPositiveLesions = true, FdgPositive = true },
            Study(FdgPet, "2026-02-14") with { SstrNegativeFdgPositiveLesions = false, FdgPositive = false },
        ]);

        StudyFacts.LatestUptake.Is(UptakePattern.Heterogeneous).Test(patient).Should().Be(True);
        ((Criterion)StudyFacts.LatestAllTargetLesionsPositive).Test(patient).Should().Be(True);
        ((Criterion)StudyFacts.LatestMismatch).Test(patient).Should().Be(True);
        ((Criterion)StudyFacts.LatestFdgPositive).Test(patient).Should().Be(True);
    }

    // The latest SSTR study may be 3 months old.
    [Theory]
    [InlineData("2025-12-02", True)]
    [InlineData("2025-12-01", False)]
    public void The_latest_study_has_a_date(string date, Truth expected) =>
        StudyFacts.LatestSstrDate.OnOrAfter(RecordedFacts.AssessmentDate.PlusMonths(-3))
            .Test(With(on: "2026-03-02", imaging: [Study(SstrPet, date)])).Should().Be(expected);

    [Fact]
    public void Without_a_study_its_date_is_unknown() =>
        StudyFacts.LatestSstrDate.OnOrAfter(RecordedFacts.AssessmentDate.PlusMonths(-3)).Test(With(on: "2026-03-02", imaging: [])).Should().Be(Unknown);
}
