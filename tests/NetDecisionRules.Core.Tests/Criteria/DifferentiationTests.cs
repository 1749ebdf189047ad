using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.Truth;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Well or poor; where that is not recorded, a carcinoma cell type means poor and a stated G1 or G2 well.</summary>
public class DifferentiationTests
{
    [Theory]
    [InlineData(Differentiation.Well, null, null, True)]
    [InlineData(Differentiation.Well, null, TumorGrade.G3, True)]
    [InlineData(Differentiation.Poor, null, null, False)]
    [InlineData(Differentiation.Poor, CarcinomaCellType.LargeCell, null, False)]
    [InlineData(Differentiation.Poor, null, TumorGrade.G1, False)] // what is recorded goes first
    [InlineData(null, CarcinomaCellType.SmallCell, null, False)]
    [InlineData(null, CarcinomaCellType.LargeCell, TumorGrade.G1, False)]
    [InlineData(null, null, TumorGrade.G1, True)]
    [InlineData(null, null, TumorGrade.G2, True)]
    [InlineData(null, null, TumorGrade.G3, Unknown)]
    [InlineData(null, null, null, Unknown)]
    public void Well(Differentiation? recorded, CarcinomaCellType? cellType, TumorGrade? stated, Truth expected)
    {
        var patient = Patients.With(new TumorFacts { Differentiation = recorded, CarcinomaCellType = cellType, StatedGrade = stated });

        DifferentiationFact.Instance.Is(Differentiation.Well).Test(patient).Should().Be(expected);
        DifferentiationFact.Instance.Is(Differentiation.Poor).Test(patient).Should().Be(expected.Not());
    }

    [Theory]
    [InlineData(null, "tumor.carcinomaCellType tumor.differentiation tumor.statedGrade")]
    [InlineData(TumorGrade.G3, "tumor.carcinomaCellType tumor.differentiation")]
    public void Missing_is_everything_that_would_tell_it(TumorGrade? stated, string missing) => string.Join(' ', MissingFacts.Of(
        DifferentiationFact.Instance.Is(Differentiation.Well), Patients.With(new TumorFacts { StatedGrade = stated }))).Should().Be(missing);
}
