using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>
/// A cohort in numbers: everything a table or a chart of it needs, and no patient. The same for any thread count and slicing.
/// </summary>
internal sealed record CohortSummary
{
    /// <summary>Name of the count of patients.</summary>
    public const string PatientsKey = "patients";

    /// <summary>Version of the summary's form.</summary>
    public string SchemaVersion { get; } = "1";

    /// <summary>The rules that answered.</summary>
    public required RuleBaseStamp RuleBase { get; init; }

    /// <summary>What the caller chose.</summary>
    public required DecisionOptions Options { get; init; }

    /// <summary>Records that are a patient's.</summary>
    public required long Patients { get; init; }

    /// <summary>Records that were rejected.</summary>
    public required long Rejected { get; init; }

    /// <summary>The rejected records by fault.</summary>
    public required IReadOnlyList<RejectSummary> Rejects { get; init; }

    /// <summary>Grades by primary site.</summary>
    public required IReadOnlyList<SiteSummary> GradeBySite { get; init; }

    /// <summary>Who could enter which trial.</summary>
    public required IReadOnlyList<ProtocolSummary> Eligibility { get; init; }

    /// <summary>Where the sources stand, by intervention.</summary>
    public required IReadOnlyList<AgreementSummary> Agreement { get; init; }

    /// <summary>What is missing most.</summary>
    public required IReadOnlyList<MissingSummary> MissingFacts { get; init; }

    /// <summary>Where statements disagree.</summary>
    public required IReadOnlyList<ConflictSummary> Conflicts { get; init; }

    /// <summary>Each rule.</summary>
    public required IReadOnlyList<RuleSummary> Rules { get; init; }

    public static CohortSummary Of(SummaryCounts counts, CohortRules rules) => new()
    {
        RuleBase = new RuleBaseStamp(rules.RuleBase.Version, rules.RuleBase.Fingerprint),
        Options = rules.Options,
        Patients = counts[PatientsKey],
        Rejected = RejectCounts.Rejected(counts),
        Rejects = RejectCounts.Section(counts),
        GradeBySite = GradeCounts.Section(counts),
        Eligibility = EligibilityCounts.Section(counts, rules),
        Agreement = AgreementCounts.Section(counts, rules),
        MissingFacts = MissingCounts.Section(counts),
        Conflicts = ConflictCounts.Section(counts),
        Rules = RuleCounts.Section(counts, rules),
    };
}
