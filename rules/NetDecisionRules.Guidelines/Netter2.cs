using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>The NETTER-2 trial as the expert board reports it: RLT in the first line of higher G2 and G3.</summary>
internal static class Netter2
{
    /// <summary>What the board's summary and the registry entry ask alike of age and tumor.</summary>
    internal static IReadOnlyList<ProtocolCriterion> AgeAndTumor { get; } =
    [
        Require("age", (Age >= 15).As("AtLeast15", "15 years or older")),
        Require("gep-origin", Gep),
        Require("well-differentiated", Well),
        Require("grade", Grade.Is(TumorGrade.G2, TumorGrade.G3)),
        Require("ki67", Ki67.Between(10, 55)),
        Require("advanced", Advanced),
    ];

    /// <summary>What the board's summary and the registry entry ask alike of the history.</summary>
    internal static IReadOnlyList<ProtocolCriterion> History { get; } =
    [
        Require("newly-diagnosed", NewlyDiagnosed),
        Require("no-prior-rlt", (!PriorRlt).As("NoPriorRlt", "no earlier RLT")),
    ];

    /// <summary>Who could enter the trial, by the board's summary.</summary>
    public static Protocol Protocol { get; } = new(
    [
        .. AgeAndTumor,
        Require("sstr-positive", SstrPositive),
        .. History,
        Require("stable-on-ct", Imaging.Some(StudyFacts.Modality.Is(ImagingModality.Ct) & StudyFacts.Response.Is(ImagingResponse.Stable)
                & StudyFacts.Date.Between(AssessmentDate.PlusMonths(-1), AssessmentDate))
            .As("StableOnCt", "stable disease on a CT of the last month")),
    ]);

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "netter-2",
            Title = "[177Lu]Lu-DOTA-TATE plus Long-Acting Octreotide versus High-Dose Long-Acting Octreotide for Newly Diagnosed, Advanced Grade 2–3 GEP-NETs (NETTER-2)",
            Citation = "Singh et al., Lancet 2024;403(10446):2807–2817",
            Year = 2024,
            PublishedBy = new DateOnly(2024, 12, 31),
            Doi = "10.1016/S0140-6736(24)00701-3",
            Registry = "NCT03972488",
            Via = "board-2025",
        },
        [
            Rule("rlt-first-line", at: Headings.Netter2)
                .Titled("First-line RLT, 4 × 7.4 GBq every 8 weeks with octreotide LAR 30 mg")
                .When(Protocol.Eligible & SsaAtMost)
                .Then(Recommend(Intervention.Rlt, TherapyLine.First))
                .RestingOn(Outcomes.Netter2)
                .Noting(
                    "The comparator was high-dose SSA, not chemotherapy.",
                    "Patients of the control arm could cross over to RLT at progression.",
                    "Whether 8 weeks between doses suit a fast-growing tumor is not settled.",
                    "The registry entry knows no stable CT: it asks for no progression on earlier therapy and uptake above liver in every target lesion, and "
                    + "accepts SSTR imaging up to 3 months old; see the protocol netter-2-registry.",
                    "The trial took patients from 15 years; the EU label is for adults, the US label from 12."),
        ])
    { Protocol = Protocol };
}
