using System.Globalization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>
/// The grade by WHO 2022 (Rindi et al., Endocr Pathol 2022;33:115–154): Ki-67 below 3 % G1, 3–20 % G2, above 20 % G3; mitoses per 2 mm²
/// below 2 G1, 2–20 G2, above 20 G3; the higher counts; a poorly differentiated neoplasm is a carcinoma.
/// </summary>
public class GradeTests
{
    private static readonly GradeFact Grade = new(ki67: new GradeBands(g2From: 3, g2To: 20), mitoses: new GradeBands(g2From: 2, g2To: 20));

    private static readonly Classification Classification = new()
    {
        Grade = Grade,
        GradeRules = new Dictionary<TumorGrade, string> { [TumorGrade.G1] = "who/grade-1", [TumorGrade.G2] = "who/grade-2", [TumorGrade.G3] = "who/grade-3" },
        HighBand = RecordedFacts.Ki67 >= 10,
        Advanced = RecordedFacts.Compromised,
        SstrPositive = RecordedFacts.Compromised,
        Functioning = RecordedFacts.Compromised,
        Progression = RecordedFacts.Compromised,
        FirstLine = RecordedFacts.Compromised,
    };

    // Ki-67, mitoses, stated grade of a well differentiated tumor; possible grades; basis; what is missing.
    [Theory]
    [InlineData("2.99", "?", null, "G1", GradeBasis.Ki67, "")]
    [InlineData("3", "?", null, "G2", GradeBasis.Ki67, "")]
    [InlineData("20", "?", null, "G2", GradeBasis.Ki67, "")]
    [InlineData("20.01", "?", null, "G3", GradeBasis.Ki67, "")]
    [InlineData("2.9999999", "?", null, "G1", GradeBasis.Ki67, "")]
    [InlineData("20.0000001", "?", null, "G3", GradeBasis.Ki67, "")]
    [InlineData("0", "?", null, "G1", GradeBasis.Ki67, "")]
    [InlineData("100", "?", null, "G3", GradeBasis.Ki67, "")]
    [InlineData("2.99", "1.99", null, "G1", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("2.99", "2", null, "G2", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("2.99", "20", null, "G2", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("2.99", "20.1", null, "G3", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("25", "1", null, "G3", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("<3", "?", null, "G1", GradeBasis.Ki67, "")]
    [InlineData("<=3", "?", null, "G1 G2", GradeBasis.Ki67, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData("3..20", "?", null, "G2", GradeBasis.Ki67, "")]
    [InlineData("3..20.5", "?", null, "G2 G3", GradeBasis.Ki67, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData(">20", "?", null, "G3", GradeBasis.Ki67, "")]
    [InlineData(">=20", "?", null, "G2 G3", GradeBasis.Ki67, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData("1..30", "?", null, "G1 G2 G3", GradeBasis.Ki67, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData("?", "1", null, "G1 G2 G3", GradeBasis.Mitoses, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData("?", "5", null, "G2 G3", GradeBasis.Mitoses, "tumor.ki67Percent tumor.statedGrade")]
    [InlineData("?", "25", null, "G3", GradeBasis.Mitoses, "")]
    [InlineData("?", "?", null, "G1 G2 G3", null, "tumor.ki67Percent tumor.mitosesPer2mm2 tumor.statedGrade")]
    [InlineData("<=3", "1..3", null, "G1 G2", GradeBasis.Ki67AndMitoses, "tumor.ki67Percent tumor.mitosesPer2mm2 tumor.statedGrade")]
    [InlineData("<=3", "5", null, "G2", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("2", "1..30", null, "G1 G2 G3", GradeBasis.Ki67AndMitoses, "tumor.mitosesPer2mm2 tumor.statedGrade")]
    [InlineData("10..30", "25", null, "G3", GradeBasis.Ki67AndMitoses, "")]
    [InlineData("10..30", "?", TumorGrade.G3, "G3", GradeBasis.Stated, "")]
    [InlineData("10..30", "?", TumorGrade.G2, "G2", GradeBasis.Stated, "")]
    [InlineData("10..30", "?", TumorGrade.G1, "G2 G3", GradeBasis.Ki67, "tumor.ki67Percent")] // the stated grade is none of those left
    [InlineData("?", "?", TumorGrade.G2, "G2", GradeBasis.Stated, "")]
    [InlineData("?", "1", TumorGrade.G1, "G1", GradeBasis.Stated, "")]
    [InlineData("?", "5", TumorGrade.G1, "G2 G3", GradeBasis.Mitoses, "tumor.ki67Percent")]
    [InlineData("5", "?", TumorGrade.G2, "G2", GradeBasis.Ki67, "")] // nothing open: the stated grade is not needed
    [InlineData("5", "?", TumorGrade.G3, "G2", GradeBasis.Ki67, "")]
    public void Well_differentiated(string ki67, string mitoses, TumorGrade? stated, string possible, GradeBasis? basis, string missing) =>
        Check(Tumor(ki67, mitoses, stated) with { Differentiation = Differentiation.Well }, possible, basis, missing);

    [Theory]
    [InlineData("?", "?", null)]
    [InlineData("10", "1", null)]
    [InlineData("10..30", "?", TumorGrade.G2)]
    [InlineData("90", "50", TumorGrade.G3)]
    public void Poorly_differentiated_is_a_carcinoma_whatever_else_is_recorded(string ki67, string mitoses, TumorGrade? stated)
    {
        Check(Tumor(ki67, mitoses, stated) with { Differentiation = Differentiation.Poor }, "Nec", GradeBasis.Differentiation, "");
        Check(Tumor(ki67, mitoses, stated) with { CarcinomaCellType = CarcinomaCellType.SmallCell }, "Nec", GradeBasis.Differentiation, "");
    }

    [Theory]
    [InlineData("?", "?", null, "G1 G2 G3 Nec", null,
        "tumor.carcinomaCellType tumor.differentiation tumor.ki67Percent tumor.mitosesPer2mm2 tumor.statedGrade")]
    [InlineData("2", "?", null, "G1 Nec", GradeBasis.Ki67, "tumor.carcinomaCellType tumor.differentiation tumor.statedGrade")]
    [InlineData("?", "?", TumorGrade.G3, "G3 Nec", GradeBasis.Stated, "tumor.carcinomaCellType tumor.differentiation")] // a stated G3 tells nothing of it
    [InlineData("2", "?", TumorGrade.G3, "G1 Nec", GradeBasis.Ki67, "tumor.carcinomaCellType tumor.differentiation")]
    [InlineData("?", "?", TumorGrade.G1, "G1", GradeBasis.Stated, "")] // a stated G1 or G2 means well differentiated
    [InlineData("30", "?", TumorGrade.G1, "G3", GradeBasis.Ki67, "")]
    [InlineData("10..30", "?", TumorGrade.G1, "G2 G3", GradeBasis.Ki67, "tumor.ki67Percent")]
    public void Differentiation_not_recorded(string ki67, string mitoses, TumorGrade? stated, string possible, GradeBasis? basis, string missing) =>
        Check(Tumor(ki67, mitoses, stated), possible, basis, missing);

    [Theory]
    [InlineData("9.99", GradeBand.Low)]
    [InlineData("10", GradeBand.High)]
    [InlineData("5..15", null)]
    [InlineData("2", GradeBand.Low)] // G2 by mitoses
    public void G2_has_a_band(string ki67, GradeBand? expected) =>
        Report(Tumor(ki67, "5", null) with { Differentiation = Differentiation.Well }).Band.Should().Be(expected);

    [Theory]
    [InlineData("25")]
    [InlineData("1")]
    public void Other_grades_have_none(string ki67) => Report(Tumor(ki67, "?", null) with { Differentiation = Differentiation.Well }).Band.Should().BeNull();

    [Fact]
    public void The_band_of_a_stated_G2_is_open_without_ki67() =>
        Report(Tumor("?", "?", TumorGrade.G2)).Should().BeEquivalentTo(new { Value = TumorGrade.G2, Band = (GradeBand?)null, RuleId = "who/grade-2" });

    // The stated grade differs when it is none of the grades by Ki-67 and mitoses; it is never unknown.
    [Theory]
    [InlineData("5", "?", TumorGrade.G3, Truth.True)]
    [InlineData("5", "?", TumorGrade.G2, Truth.False)]
    [InlineData("10..30", "?", TumorGrade.G1, Truth.True)]
    [InlineData("10..30", "?", TumorGrade.G3, Truth.False)]
    [InlineData("?", "?", TumorGrade.G1, Truth.False)]
    [InlineData("?", "5", TumorGrade.G1, Truth.True)]
    [InlineData("5", "?", null, Truth.False)]
    public void A_stated_grade_differs(string ki67, string mitoses, TumorGrade? stated, Truth expected) =>
        ((Criterion)Grade.StatedGradeDiffers).Test(Patients.With(Tumor(ki67, mitoses, stated))).Should().Be(expected);

    [Theory]
    [InlineData(TumorGrade.G1, "tumor.ki67Percent tumor.mitosesPer2mm2 tumor.statedGrade")]
    [InlineData(TumorGrade.G3, "tumor.mitosesPer2mm2 tumor.statedGrade")] // 2 or 5 %: no Ki-67 left makes it G3
    public void Missing_is_only_what_can_decide_the_grade_that_is_asked_for(TumorGrade asked, string missing)
    {
        var patient = Patients.With(Tumor("2..5", "1..30", null) with { Differentiation = Differentiation.Well });

        string.Join(' ', MissingFacts.Of(Grade.Is(asked), patient)).Should().Be(missing);
    }

    private static TumorFacts Tumor(string ki67, string mitoses, TumorGrade? stated) =>
        new() { Ki67Percent = Patients.Range(ki67), MitosesPer2mm2 = Patients.Range(mitoses), StatedGrade = stated };

    private static GradeReport Report(TumorFacts tumor) => Classifications.Of(Classification, Patients.With(tumor)).Grade;

    private static void Check(TumorFacts tumor, string possible, GradeBasis? basis, string missing)
    {
        var (report, patient) = (Report(tumor), Patients.With(tumor));

        string.Join(' ', report.Possible).Should().Be(possible);
        report.Basis.Should().Be(basis);
        string.Join(' ', report.Missing).Should().Be(missing);
        report.Value.Should().Be(report.Possible.Count == 1 ? report.Possible[0] : null);
        foreach (var grade in Enum.GetValues<TumorGrade>())
        {
            var expected = !report.Possible.Contains(grade) ? Truth.False : report.Possible.Count == 1 ? Truth.True : Truth.Unknown;
            Grade.Is(grade).Test(patient).Should().Be(expected, grade.ToString());
        }
    }

    [Theory]
    [InlineData("3.0001", "20")]
    [InlineData("3", "20.0001")]
    [InlineData("20", "3")]
    public void Bands_are_in_order_and_have_at_most_three_decimal_places(string from, string to)
    {
        var make = () => new GradeBands(decimal.Parse(from, CultureInfo.InvariantCulture), decimal.Parse(to, CultureInfo.InvariantCulture));

        make.Should().Throw<ArgumentException>().WithMessage("G2 needs bounds of at most three decimal places, the lower one first.*");
    }
}
