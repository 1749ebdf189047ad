using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>NETTER-2 as its registry entry states it: stricter than the board's summary, and silent on a stable CT.</summary>
internal static class Netter2Registry
{
    /// <summary>The source; it has entry criteria and no rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "netter-2-registry",
            Title = "NETTER-2, Registry Entry",
            Citation = "Trial registry entry NCT03972488",
            Year = 2024,
            PublishedBy = new DateOnly(2024, 12, 31),
            Registry = "NCT03972488",
        },
        [])
    {
        Protocol = new Protocol(
        [
            .. Netter2.AgeAndTumor,
            .. Netter2.History,
            Require("weight", Weight > 40),
            Require("karnofsky", Karnofsky >= 60),
            Require("measurable-disease", MeasurableDisease),
            Require("sstr-above-liver", (SstrHigh & StudyFacts.LatestAllTargetLesionsPositive)
                .As("SstrAboveLiver", "uptake above liver in every target lesion of the latest SSTR study")),
            Require("sstr-imaging-recent", StudyFacts.LatestSstrDate.OnOrAfter(AssessmentDate.PlusMonths(-3))
                .As("SstrImagingRecent", "latest SSTR study at most 3 months old")),
            Require("no-progression-on-earlier-therapy", (!Treatments.Some(TreatmentFacts.Outcome.Is(TreatmentOutcome.Progression)))
                .As("NoProgressionOnEarlierTherapy", "no progression on earlier therapy")),
        ]),
    };
}
