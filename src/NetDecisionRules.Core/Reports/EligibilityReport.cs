using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Whether a patient could enter a trial.</summary>
public sealed class EligibilityReport
{
    private readonly ProtocolTemplate template;
    private readonly Patient patient;

    internal EligibilityReport(ProtocolTemplate template, Truth verdict, Patient patient) =>
        (this.template, Status, this.patient) = (template, StatusOf(verdict), patient);

    /// <summary>Id of the protocol.</summary>
    public string Protocol => template.Guideline.Source.Id;

    /// <summary>The answer.</summary>
    public EligibilityStatus Status { get; }

    /// <summary>Each criterion, whatever the others say.</summary>
    public IReadOnlyList<CriterionReport> Criteria => field ??= [.. template.Criteria.Select(c => Of(c.Id, c.Text, c.Criterion))];

    internal static EligibilityStatus StatusOf(Truth verdict) => verdict switch
    {
        Truth.True => EligibilityStatus.Eligible,
        Truth.False => EligibilityStatus.Ineligible,
        Truth.Unknown => EligibilityStatus.Indeterminate,
    };

    internal static CriterionResult ResultOf(Truth truth) =>
        truth switch { Truth.True => CriterionResult.Met, Truth.False => CriterionResult.NotMet, Truth.Unknown => CriterionResult.Unknown };

    private CriterionReport Of(string id, string text, Criterion criterion)
    {
        var missing = new FactPaths();
        var truth = MissingFacts.Collect(criterion, patient, -1, missing);
        return new CriterionReport(id, text, ResultOf(truth), Explanation.ReadingsOf(criterion, patient), missing.Take());
    }
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

/// <summary>One entry criterion for one patient.</summary>
/// <param name="Id">Its id in the protocol.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Result">The answer.</param>
/// <param name="Facts">The recorded facts that it read.</param>
/// <param name="Missing">The facts that would decide it.</param>
public sealed record CriterionReport(string Id, string Text, CriterionResult Result, IReadOnlyList<FactReading> Facts, IReadOnlyList<string> Missing);

/// <summary>The answer of one entry criterion.</summary>
public enum CriterionResult
{
    /// <summary>The recorded facts do not decide it.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,
}
