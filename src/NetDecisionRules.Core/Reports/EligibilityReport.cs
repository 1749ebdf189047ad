using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Whether a patient could enter a trial.</summary>
public sealed class EligibilityReport
{
    // Null in a report that was read back: its criteria are there.
    private readonly ProtocolTemplate? _template;
    private readonly Patient? _patient;

    internal EligibilityReport(ProtocolTemplate template, Truth verdict, Patient patient) =>
        (Protocol, Status, _template, _patient) = (template.Guideline.Source.Id, StatusOf(verdict), template, patient);

    internal EligibilityReport(string protocol, EligibilityStatus status, IReadOnlyList<CriterionReport> criteria) =>
        (Protocol, Status, Criteria) = (protocol, status, criteria);

    /// <summary>Id of the protocol.</summary>
    public string Protocol { get; }

    /// <summary>The answer.</summary>
    public EligibilityStatus Status { get; }

    /// <summary>Each criterion, whatever the others say.</summary>
    public IReadOnlyList<CriterionReport> Criteria { get => field ??= Array.ConvertAll(_template!.Criteria, criterion => criterion.For(_patient!)); private init; }

    internal static EligibilityStatus StatusOf(Truth verdict) => verdict switch
    {
        Truth.True => EligibilityStatus.Eligible,
        Truth.False => EligibilityStatus.Ineligible,
        Truth.Unknown => EligibilityStatus.Indeterminate,
    };
}

/// <summary>The answer of a protocol.</summary>
public enum EligibilityStatus
{
    /// <summary>No criterion fails, but some are unknown.</summary>
    Indeterminate,

    /// <summary>All criteria are met.</summary>
    Eligible,

    /// <summary>Some criterion is not met.</summary>
    Ineligible,
}
