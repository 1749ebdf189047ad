using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Core.Tests.Rules;

/// <summary>A rule base with one source and the rules that a test needs.</summary>
internal static class LocalRuleBase
{
    public static readonly GradeFact Grade = new(ki67: new GradeBands(3, 20), mitoses: new GradeBands(2, 20));

    public static readonly Classification Standing = new()
    {
        Grade = Grade,
        GradeRules = new Dictionary<TumorGrade, string>(),
        HighBand = RecordedFacts.Ki67 >= 10,
        Advanced = RecordedFacts.Extent.Is(DiseaseExtent.Metastatic),
        SstrPositive = SstrUptakeFact.Instance.AtLeast(KrenningScore.UpToLiver),
        Functioning = !RecordedFacts.HormonalSyndrome.Is(Syndrome.None),
        Progression = RecordedFacts.ClinicalProgression,
        FirstLine = !RecordedFacts.Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Rlt)),
    };

    public static readonly Source Local = new()
    {
        Id = "local",
        Title = "Local guideline",
        Citation = "Tumor board",
        Year = 2026,
        PublishedBy = new DateOnly(2026, 1, 31),
    };

    public static Rule Rule(string slug, Criterion condition) =>
        RuleSyntax.Rule(slug, at: "Page 1").Titled("A rule").When(condition).Then(Recommend(Intervention.Rlt, TherapyLine.First));

    public static RuleBase Of(params Rule[] rules) => new("1", Standing, [new Guideline(Local, rules)]);
}
