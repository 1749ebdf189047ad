using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Core.Tests.Criteria.Patients;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Facts.TreatmentKind;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>An explanation has the shape of its criterion, and each node says what it read and what it misses.</summary>
public class ExplanationTests
{
    private static readonly Criterion HadSsa = Treatments.Some(TreatmentFacts.Kind.Is(Ssa) & TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression));

    [Fact]
    public void Groups_names_and_negations_have_their_parts()
    {
        var formula = (Compromised & !(Ki67 > 20)).As("Frail", "frail") | Extent.Is(DiseaseExtent.Metastatic);
        var patient = With(new TumorFacts { Ki67Percent = Range("10..30") }, condition: new ConditionFacts { Compromised = true });

        Print(Explanation.Of(formula, patient)).Should().Be(
            """
            Any Unknown [condition.compromised = yes, tumor.ki67Percent = 10..30] ? disease.extent, tumor.ki67Percent
              Named Unknown [condition.compromised = yes, tumor.ki67Percent = 10..30] ? tumor.ki67Percent
                All Unknown [condition.compromised = yes, tumor.ki67Percent = 10..30] ? tumor.ki67Percent
                  Flag True [condition.compromised = yes] ?
                  Not Unknown [tumor.ki67Percent = 10..30] ? tumor.ki67Percent
                    NumberIn Unknown [tumor.ki67Percent = 10..30] ? tumor.ki67Percent
              ChoiceIn Unknown [] ? disease.extent

            """);
    }

    [Fact]
    public void A_quantifier_has_a_part_for_each_entry_that_counts()
    {
        var patient = With(on: "2026-03-02", treatments: [Treatment(Surgery), Treatment(Ssa), Treatment(Ssa, start: "2026-03-03")]);

        Print(Explanation.Of(HadSsa, patient)).Should().Be(
            """
            Exists Unknown [treatments[0].kind = surgery, treatments[1].kind = ssa] ? treatments[1].outcome
              All False [treatments[0].kind = surgery] ?
                ChoiceIn False [treatments[0].kind = surgery] ?
                ChoiceIn Unknown [] ? treatments[0].outcome
              All Unknown [treatments[1].kind = ssa] ? treatments[1].outcome
                ChoiceIn True [treatments[1].kind = ssa] ?
                ChoiceIn Unknown [] ? treatments[1].outcome

            """);
    }

    [Fact]
    public void Where_an_entry_passes_only_its_facts_are_read()
    {
        var patient = With(treatments: [Treatment(Surgery), Treatment(Ssa, TreatmentOutcome.Progression)]);

        Facts(HadSsa, patient).Should().Be("treatments[1].kind = ssa, treatments[1].outcome = progression");
    }

    [Fact]
    public void An_empty_list_is_a_fact() => Facts(HadSsa, With(treatments: [])).Should().Be("treatments = none");

    [Fact]
    public void An_unknown_list_is_none() => Facts(HadSsa, Blank).Should().BeEmpty();

    [Fact]
    public void A_fact_that_is_read_twice_is_named_once() =>
        Facts(Ki67 > 10 & Ki67 <= 55, With(new TumorFacts { Ki67Percent = 17 })).Should().Be("tumor.ki67Percent = 17");

    [Fact]
    public void A_bound_that_only_repeats_the_limit_is_left_out() =>
        Facts(Ki67 > 10, With(new TumorFacts { Ki67Percent = NumberRange.Above(20) })).Should().Be("tumor.ki67Percent = >20");

    [Theory]
    [InlineData("2026", "disease.diagnosisDate = 2026, assessmentDate = 2026-03-02")]
    [InlineData("2026-02", "disease.diagnosisDate = 2026-02, assessmentDate = 2026-03-02")]
    [InlineData("2026-02-28", "disease.diagnosisDate = 2026-02-28, assessmentDate = 2026-03-02")]
    public void A_date_is_shown_as_it_was_written(string diagnosis, string expected)
    {
        PartialDate.TryParse(diagnosis, out var date).Should().BeTrue();

        Facts(DiagnosisDate.OnOrBefore(AssessmentDate), With(disease: new DiseaseFacts { DiagnosisDate = date }, on: "2026-03-02")).Should().Be(expected);
    }

    [Fact]
    public void A_derived_fact_shows_what_it_follows_from()
    {
        var well = DifferentiationFact.Instance.Is(Differentiation.Well);

        Facts(well, With(new TumorFacts { Differentiation = Differentiation.Well, StatedGrade = TumorGrade.G2 })).Should().Be("tumor.differentiation = well");
        Facts(well, With(new TumorFacts { StatedGrade = TumorGrade.G2 })).Should().Be("tumor.statedGrade = g2");
        Facts(well, With(new TumorFacts { CarcinomaCellType = CarcinomaCellType.SmallCell, StatedGrade = TumorGrade.G2 }))
            .Should().Be("tumor.carcinomaCellType = smallCell");
    }

    [Fact]
    public void A_treatment_that_goes_on_shows_its_end_as_the_reason()
    {
        var patient = With(on: "2026-03-02", treatments: [Treatment(Ssa, TreatmentOutcome.Progression, end: "2026-04-01")]);

        Facts(HadSsa, patient).Should().Be("treatments[0].kind = ssa, treatments[0].end = 2026-04-01");
    }

    private static string Facts(Criterion criterion, Patient patient) => Facts(Explanation.Of(criterion, patient));

    private static string Facts(Explanation node) => string.Join(", ", node.Facts.Select(f => $"{f.Path} = {f.Value}"));

    private static string Print(Explanation node, string indent = "") =>
        $"{indent}{node.Criterion.GetType().Name} {node.Truth} [{Facts(node)}] ? {string.Join(", ", node.Missing)}".TrimEnd() + "\n"
        + string.Concat(node.Parts.Select(part => Print(part, indent + "  ")));
}
