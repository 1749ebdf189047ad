using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;
using static NetDecisionRules.Criteria.RecordedFacts;
using static NetDecisionRules.Guidelines.Vocabulary;
using static NetDecisionRules.Rules.RuleSyntax;

namespace NetDecisionRules.Guidelines;

/// <summary>Review of patient selection and safety of RLT.</summary>
internal static class Halfdanarson2023
{
    private const string Limits = "Sources part on the limits: some take 75 × 10⁹/L for platelets.";

    private static readonly Criterion LowReserve = Hemoglobin <= 8 | Leukocytes <= 2 | Platelets <= 70;

    /// <summary>The source and its rules.</summary>
    public static Guideline Guideline { get; } = new(
        new Source
        {
            Id = "halfdanarson-2023",
            Title = "Halfdanarson et al. 2023, Table 2: Marrow Reserve before Radioligand Therapy",
            Citation = "Halfdanarson et al., Cancers 2023",
            Year = 2023,
            PublishedBy = new DateOnly(2023, 12, 31),
            Doi = "10.3390/cancers15194836",
        },
        [
            Rule("marrow-reserve", at: "Table 2")
                .Titled("Low marrow reserve speaks against RLT")
                .When(RltCandidate & LowReserve)
                .Then(Caution(Intervention.Rlt))
                .Noting(Limits),

            Rule("marrow-reserve-before-advanced", at: "Table 2")
                .Titled("Low marrow reserve speaks against RLT, also before the disease is known to be advanced")
                .When(EarlyRltCandidate & LowReserve)
                .Then(Caution(Intervention.Rlt))
                .Noting(Limits),
        ]);
}
