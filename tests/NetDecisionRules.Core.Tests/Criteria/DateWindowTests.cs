using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Criteria.Truth;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Dates against dates of the same patient, counted in calendar months and weeks; both ends belong to a window.</summary>
public class DateWindowTests
{
    // Newly diagnosed: assessment no later than 6 months after the diagnosis.
    [Theory]
    [InlineData("2025-09-02", "2026-03-01", True)]
    [InlineData("2025-09-02", "2026-03-02", True)]
    [InlineData("2025-09-02", "2026-03-03", False)]
    [InlineData("2025-08-31", "2026-02-28", True)] // the month has no 31st: its last day
    [InlineData("2025-08-31", "2026-03-01", False)]
    [InlineData("2023-08-31", "2024-02-29", True)]
    [InlineData("2023-08-31", "2024-03-01", False)]
    [InlineData("2024-02-29", "2024-08-29", True)]
    [InlineData("2024-02-29", "2024-08-30", False)]
    [InlineData("2025-09", "2026-03-01", True)] // every day of September is at most 6 months back
    [InlineData("2025-09", "2026-03-02", Unknown)] // diagnosed on the 1st: no; on the 30th: yes
    [InlineData("2025-09", "2026-03-30", Unknown)]
    [InlineData("2025-09", "2026-03-31", False)]
    [InlineData("2025", "2025-07-01", True)]
    [InlineData("2025", "2025-07-02", Unknown)]
    [InlineData("2025", "2026-06-30", Unknown)]
    [InlineData("2025", "2026-07-01", False)]
    [InlineData(null, "2026-03-02", Unknown)]
    [InlineData("2025-09-02", null, Unknown)]
    [InlineData(null, null, Unknown)]
    public void Six_months_after_a_day_a_month_or_a_year(string? diagnosis, string? assessment, Truth expected)
    {
        var patient = Patients.With(disease: new DiseaseFacts { DiagnosisDate = Partial(diagnosis) }, on: assessment);

        AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)).Test(patient).Should().Be(expected);
    }

    // Within 4 weeks before the planned start.
    [Theory]
    [InlineData("2026-03-02", "2026-03-01", False)]
    [InlineData("2026-03-02", "2026-03-02", True)]
    [InlineData("2026-03-02", "2026-03-30", True)] // 28 days later
    [InlineData("2026-03-02", "2026-03-31", False)]
    [InlineData("2026-03-02", null, Unknown)]
    [InlineData(null, "2026-03-02", Unknown)]
    public void Both_ends_of_a_window_belong_to_it(string? assessment, string? start, Truth expected) =>
        AssessmentDate.Between(RltStart.PlusWeeks(-4), RltStart).Test(Patients.With(on: assessment, rltStart: start)).Should().Be(expected);

    [Theory]
    [InlineData("2026-03-01", False, True)]
    [InlineData("2026-03-02", False, False)]
    [InlineData("2026-03-03", True, False)]
    public void After_and_before_leave_the_day_itself_out(string assessment, Truth after, Truth before)
    {
        var patient = Patients.With(on: assessment, rltStart: "2026-03-02");

        AssessmentDate.After(RltStart).Test(patient).Should().Be(after);
        AssessmentDate.Before(RltStart).Test(patient).Should().Be(before);
    }

    [Theory]
    [InlineData("2026-03-31", -1, "2026-02-28")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    [InlineData("2026-05-31", 1, "2026-06-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2026-03-02", -3, "2025-12-02")]
    public void Months_are_those_of_the_calendar(string day, int months, string expected) =>
        AssessmentDate.PlusMonths(months).DayFor(Patients.With(on: day)).Should().Be(Patients.Day(expected));

    [Fact]
    public void A_due_date_is_a_day_only_where_its_anchor_is()
    {
        DiagnosisDate.PlusWeeks(1).DayFor(Patients.With(disease: new DiseaseFacts { DiagnosisDate = Partial("2026-02-24") })).Should().Be(new DateOnly(2026, 3, 3));
        DiagnosisDate.PlusWeeks(1).DayFor(Patients.With(disease: new DiseaseFacts { DiagnosisDate = Partial("2026-02") })).Should().BeNull();
        DiagnosisDate.PlusWeeks(1).DayFor(Patients.Blank).Should().BeNull();
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_holds_no_day()
    {
        var empty = AssessmentDate.Between(RltStart.PlusDays(1), RltStart);

        empty.Test(Patients.With(on: "2026-03-02", rltStart: "2026-03-02")).Should().Be(False);
    }

    [Theory]
    [InlineData(null, Unknown)]
    [InlineData("2026-03-02", True)]
    public void Without_ends_a_date_is_there(string? start, Truth expected) => RltStart.Exists.Test(Patients.With(rltStart: start)).Should().Be(expected);

    [Theory]
    [InlineData("2025-09", "2026-03-15", new[] { "disease.diagnosisDate" })] // the day of diagnosis would decide, the assessment is known
    [InlineData(null, "2026-03-15", new[] { "disease.diagnosisDate" })]
    [InlineData("2025-09-02", null, new[] { "assessmentDate" })]
    [InlineData("2025-09", null, new[] { "assessmentDate", "disease.diagnosisDate" })]
    [InlineData("2025-09-02", "2026-03-15", new string[0])]
    public void Missing_is_the_date_that_is_not_known_to_the_day(string? diagnosis, string? assessment, string[] missing)
    {
        var patient = Patients.With(disease: new DiseaseFacts { DiagnosisDate = Partial(diagnosis) }, on: assessment);

        MissingFacts.Of(AssessmentDate.OnOrBefore(DiagnosisDate.PlusMonths(6)), patient).Should().Equal(missing);
    }

    private static PartialDate? Partial(string? text) => text is null ? null : PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
