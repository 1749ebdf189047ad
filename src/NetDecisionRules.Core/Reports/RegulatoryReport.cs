namespace NetDecisionRules.Reports;

/// <summary>Whether an intervention is on label for the patient.</summary>
/// <param name="Eu">In the European Union.</param>
/// <param name="Us">In the United States.</param>
public sealed record RegulatoryReport(LabelStatus Eu, LabelStatus Us);

/// <summary>Whether an intervention is on label.</summary>
public enum LabelStatus
{
    /// <summary>The recorded facts do not decide it, or the label is not yet published.</summary>
    Unknown,

    /// <summary>The patient is within the label.</summary>
    OnLabel,

    /// <summary>The patient is outside the label.</summary>
    OffLabel,
}
