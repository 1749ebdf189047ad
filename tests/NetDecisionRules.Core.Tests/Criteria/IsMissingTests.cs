using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.Truth;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>"Not recorded" is an answer, never unknown; a recorded range is recorded.</summary>
public class IsMissingTests
{
    [Theory]
    [InlineData("?", True)]
    [InlineData("17", False)]
    [InlineData("3..20", False)]
    [InlineData("0..100", False)]
    public void A_number(string ki67, Truth expected) =>
        new IsMissing(RecordedFacts.Ki67).Test(Patients.With(new TumorFacts { Ki67Percent = Patients.Range(ki67) })).Should().Be(expected);

    [Theory]
    [InlineData(null, True)]
    [InlineData(true, False)]
    [InlineData(false, False)]
    public void A_flag(bool? discussed, Truth expected) =>
        new IsMissing(RecordedFacts.DiscussedInMdt).Test(Patients.With(condition: new ConditionFacts { DiscussedInMdt = discussed })).Should().Be(expected);

    [Theory]
    [InlineData(null, True)]
    [InlineData(PrimarySite.Pancreas, False)]
    [InlineData(PrimarySite.UnknownPrimary, False)] // searched for and not found is recorded
    public void A_choice(PrimarySite? site, Truth expected) =>
        new IsMissing(RecordedFacts.Site).Test(Patients.With(new TumorFacts { PrimarySite = site })).Should().Be(expected);

    [Theory]
    [InlineData(null, True)]
    [InlineData("2026-03-02", False)]
    public void A_date(string? start, Truth expected) => new IsMissing(RecordedFacts.RltStart).Test(Patients.With(rltStart: start)).Should().Be(expected);

    [Fact]
    public void An_attribute_of_a_study_that_is_not_there_is_not_recorded() =>
        new IsMissing(StudyFacts.LatestUptake).Test(Patients.With(imaging: [])).Should().Be(True);

    [Fact]
    public void No_fact_is_ever_missing_for_it() => MissingFacts.Of(new IsMissing(RecordedFacts.Ki67), Patients.Blank).Should().BeEmpty();
}
