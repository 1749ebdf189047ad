using NetDecisionRules.Authoring.Coverage;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Authoring.Tests.Coverage;

/// <summary>A boundary is shown by a value on it and by one at most a step beyond.</summary>
public class BoundaryTests
{
    [Theory]
    [InlineData(10, "On")]
    [InlineData(9, "Beyond")]
    [InlineData(9.9, "Beyond")]
    [InlineData(9.99, "Beyond")]
    [InlineData(9.85, "")]
    [InlineData(8, "")]
    [InlineData(10.1, "")]
    public void At_least_ten(double ki67, string sides) => Sides(Ki67 >= 10, Tumor((decimal)ki67)).Should().Be(sides);

    [Theory]
    [InlineData(10, "On")]
    [InlineData(10.1, "Beyond")]
    [InlineData(9.9, "")]
    public void More_than_ten(double ki67, string sides) => Sides(Ki67 > 10, Tumor((decimal)ki67)).Should().Be(sides);

    [Theory]
    [InlineData(2.5, "On")]
    [InlineData(2.6, "Beyond")]
    [InlineData(3, "")]
    public void At_most_a_constant_with_a_decimal_place(double ki67, string sides) => Sides(Ki67 <= 2.5m, Tumor((decimal)ki67)).Should().Be(sides);

    [Fact]
    public void A_range_shows_nothing() => Sides(Ki67 >= 10, Tumor(NumberRange.Between(9, 10))).Should().BeEmpty();

    [Fact]
    public void A_window_is_shown_to_the_day()
    {
        Criterion test = Imaging.Some(StudyFacts.Date.Between(AssessmentDate.PlusMonths(-1), AssessmentDate));

        Boundary.Of(test).Select(b => b.Text).Should().Equal("date ≥ assessment date − 1 month", "date ≤ assessment date");
        Sides(test, Study("2026-02-28")).Should().Be("On|");
        Sides(test, Study("2026-02-27")).Should().Be("Beyond|");
        Sides(test, Study("2026-03-31")).Should().Be("|On");
        Sides(test, Study("2026-04-01")).Should().Be("|Beyond");
        Sides(test, Study("2026-03-01")).Should().Be("|");
    }

    [Fact]
    public void Named_criteria_are_unfolded_and_each_boundary_counts_once()
    {
        var adult = (Age >= 18).As("Adult", "adult");

        Boundary.Of(adult & !((Age >= 18) | (Age < 65))).Select(b => b.Text).Should().Equal("age ≥ 18 years", "age < 65 years");
    }

    [Fact]
    public void A_date_counted_from_itself_has_no_boundary() => Boundary.Of(RltStart.OnOrAfter(RltStart.PlusWeeks(-4))).Should().BeEmpty();

    private static Patient Tumor(NumberRange ki67) => Patient.Create(new PatientFacts { Id = "a", Tumor = new TumorFacts { Ki67Percent = ki67 } });

    private static Patient Study(string day) => Patient.Create(new PatientFacts
    {
        Id = "a",
        AssessmentDate = new DateOnly(2026, 3, 31),
        Imaging = [new ImagingStudy { Modality = ImagingModality.Ct, Date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }],
    });

    private static string Sides(Criterion criterion, Patient patient) => string.Join('|', Boundary.Of(criterion).Select(b => string.Join(',', b.Shown(patient))));
}
