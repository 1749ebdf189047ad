using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Core.Tests.Criteria.Patients;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.TreatmentFacts;
using static NetDecisionRules.Criteria.Truth;
using static NetDecisionRules.Facts.TreatmentKind;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>The end of RLT: the latest end among RLT treatments with at least 4 cycles.</summary>
public class RltEndTests
{
    private const string Today = "2026-03-02";

    public static TheoryData<string, Treatment[]?, Truth, string?, string[]> Courses => new()
    {
        { "four cycles and an end", [Treatment(Rlt, end: "2025-12-01", cycles: 4)], True, "2025-12-01", [] },
        { "five cycles and an end", [Treatment(Rlt, end: "2025-12-01", cycles: 5)], True, "2025-12-01", [] },
        { "ended today", [Treatment(Rlt, end: Today, cycles: 4)], True, Today, [] },
        { "three cycles", [Treatment(Rlt, end: "2025-12-01", cycles: 3)], False, null, [] },
        { "three cycles, no end", [Treatment(Rlt, cycles: 3)], False, null, [] },
        { "another treatment", [Treatment(Chemotherapy, end: "2025-12-01", cycles: 4)], False, null, [] },
        { "none", [], False, null, [] },
        { "still going on", [Treatment(Rlt, end: "2026-03-03", cycles: 4)], False, null, [] },
        { "still going on, cycles unknown", [Treatment(Rlt, end: "2026-03-03")], False, null, [] },
        { "not yet started", [Treatment(Rlt, start: "2026-03-03", cycles: 4)], False, null, [] },
        { "unknown treatments", null, Unknown, null, ["treatments"] },
        { "cycles unknown", [Treatment(Rlt, end: "2025-12-01")], Unknown, null, ["treatments[0].cycles"] },
        { "end unknown", [Treatment(Rlt, cycles: 4)], Unknown, null, ["treatments[0].end"] },
        { "both unknown", [Treatment(Rlt)], Unknown, null, ["treatments[0].cycles", "treatments[0].end"] },
        {
            "the latest of two", [Treatment(Rlt, end: "2025-12-01", cycles: 4), Treatment(Rlt, end: "2024-12-01", cycles: 4)], True, "2025-12-01", []
        },
        {
            "the latest of two, listed last", [Treatment(Rlt, end: "2024-12-01", cycles: 4), Treatment(Rlt, end: "2025-12-01", cycles: 4)], True, "2025-12-01", []
        },
        {
            "the latest that counts", [Treatment(Rlt, end: "2024-12-01", cycles: 4), Treatment(Rlt, end: "2025-12-01", cycles: 2)], True, "2024-12-01", []
        },
        {
            "one is enough, whatever another could be", [Treatment(Rlt), Treatment(Rlt, end: "2024-12-01", cycles: 4)], True, "2024-12-01", []
        },
        { "one could be, another is none", [Treatment(Rlt, cycles: 3), Treatment(Rlt, cycles: 6)], Unknown, null, ["treatments[1].end"] },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_latest_end_of_a_full_course(string name, Treatment[]? treatments, Truth exists, string? end, string[] missing)
    {
        var patient = With(on: Today, treatments: treatments);

        RltEndExists.Test(patient).Should().Be(exists, name);
        RltEnd.PlusDays(0).DayFor(patient).Should().Be(end is null ? null : Day(end), name);
        MissingFacts.Of(RltEndExists, patient).Should().Equal(missing);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_date_is_unknown_against_an_end_that_could_be_and_false_against_one_that_is_not(
        string name, Treatment[]? treatments, Truth exists, string? end, string[] missing)
    {
        var patient = With(on: Today, treatments: treatments);
        var onOrAfterEnd = AssessmentDate.OnOrAfter(RltEnd);

        onOrAfterEnd.Test(patient).Should().Be(exists, name); // an end that is known never lies behind the assessment
        (end is null).Should().Be(exists != True);
        MissingFacts.Of(onOrAfterEnd, patient).Should().Equal(missing);
    }

    [Theory]
    [InlineData(null, Unknown)] // not listed: the list may lack it
    [InlineData("2025-12-01", True)]
    public void An_incomplete_list_leaves_it_open_unless_one_is_listed(string? end, Truth expected)
    {
        Treatment[] treatments = end is null ? [] : [Treatment(Rlt, end: end, cycles: 4)];

        RltEndExists.Test(With(on: Today, treatments: treatments, treatmentsComplete: false)).Should().Be(expected);
    }

    [Fact]
    public void The_end_that_counts_is_the_one_that_is_shown()
    {
        var patient = With(on: Today, treatments: [Treatment(Rlt, end: "2025-12-01", cycles: 4), Treatment(Rlt, end: "2024-12-01", cycles: 4)]);

        Explanation.Of(AssessmentDate.OnOrAfter(RltEnd.PlusWeeks(8)), patient).Facts.Select(f => $"{f.Path} = {f.Value}")
            .Should().Equal("assessmentDate = 2026-03-02", "treatments[0].end = 2025-12-01");
    }
}
