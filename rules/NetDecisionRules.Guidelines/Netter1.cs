using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>The NETTER-1 trial: RLT after progression of a midgut tumor on an SSA.</summary>
internal static class Netter1
{
    /// <summary>Who could enter the trial.</summary>
    public static Protocol Protocol { get; } = new(
    [
        Require("age", Adult),
        Require("midgut", Midgut),
        Require("advanced", Advanced),
        Require("progressed-on-ssa", FailedOn(TreatmentKind.Ssa).As("ProgressedOnSsa", "progression on a standard-dose SSA")),
        Require("sstr-positive", SstrPositive),
        Require("well-differentiated", Well),
        Require("grade", Grade.Is(TumorGrade.G1, TumorGrade.G2)),
    ]);

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "netter-1",
            Title = "Phase 3 Trial of 177Lu-Dotatate for Midgut Neuroendocrine Tumors (NETTER-1)",
            Citation = "Strosberg et al., N Engl J Med 2017;376(2):125–135",
            Year = 2017,
            PublishedBy = new DateOnly(2017, 12, 31),
            Doi = "10.1056/NEJMoa1607427",
            Registry = "NCT01578239",
            Via = "board-2025",
        },
        [
            Rule("rlt-midgut", at: Headings.FutureScenario)
                .Titled("RLT for a midgut tumor that progressed on an SSA")
                .When(Protocol.Eligible)
                .Then(Recommend(Intervention.Rlt, TherapyLine.Second))
                .RestingOn(Outcomes.Netter1),
        ])
    { Protocol = Protocol };
}
