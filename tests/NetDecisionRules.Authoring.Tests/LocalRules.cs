using System.Text;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Authoring.Tests;

/// <summary>A rule base of two rules and a protocol, small enough to know every line of what is said of it.</summary>
internal static class LocalRules
{
    private static readonly Criterion Grown = (Age >= 18).As("Grown", "grown up");

    public static RuleBase RuleBase { get; } = new(
        "1",
        new Classification
        {
            Grade = new GradeFact(new GradeBands(3, 20), new GradeBands(2, 20)),
            GradeRules = new Dictionary<TumorGrade, string>(),
            HighBand = Ki67 >= 10,
            Advanced = Extent.Is(DiseaseExtent.Metastatic),
            SstrPositive = SstrUptakeFact.Instance.AtLeast(KrenningScore.UpToLiver),
            Functioning = !HormonalSyndrome.Is(Syndrome.None),
            Progression = RadiologicalProgression,
            FirstLine = !Treatments.Some(TreatmentFacts.Kind.Is(TreatmentKind.Ssa)),
        },
        [
            new Guideline(
                new Source { Id = "local", Title = "Local", Citation = "Local 2026", Year = 2026, PublishedBy = new DateOnly(2026, 1, 31) },
                [
                    Rule("adult", at: "1").Titled("Adult").When(Grown & !Pregnant).Then(Recommend(Intervention.Rlt)).EmphasizedWhen(PoorPrognosis),
                    Rule("recent", at: "2").Titled("Seen lately").When(Imaging.Some(StudyFacts.Date.OnOrAfter(AssessmentDate.PlusMonths(-1)))).Then(Notice()),
                ])
            {
                Protocol = new Protocol([Require("age", Grown), Require("weight", Weight > 40)]),
            },
        ]);

    /// <summary>The rule base as a file in the folder.</summary>
    public static string WriteTo(CommandLine.Tests.TempFolder folder) => folder.Write("rules.json", RuleBaseJson.Export(RuleBase));

    /// <summary>A case as JSON.</summary>
    public static string Case(string patient, string expect, string options = "") => $$"""
        { "description": "A case.", "patient": { "id": "a", {{patient}} }, "options": { {{options}} }, "expect": { {{expect}} } }
        """;

    public static CaseResult Run(string name, string patient, string expect, string options = "") =>
        new CaseRunner(RuleBase).Run(name, Encoding.UTF8.GetBytes(Case(patient, expect, options)));
}
