using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>How the patient is classified, whatever sources are chosen.</summary>
public sealed class ClassificationReport
{
    internal ClassificationReport(GradeReport grade, Truth advanced, Truth sstrPositive, Truth functioning, Truth progression, Truth firstLine) =>
        (Grade, Advanced, SstrPositive, Functioning, Progression, FirstLine) = (grade, advanced, sstrPositive, functioning, progression, firstLine);

    /// <summary>The grade.</summary>
    public GradeReport Grade { get; }

    /// <summary>Advanced disease.</summary>
    public Truth Advanced { get; }

    /// <summary>SSTR-positive.</summary>
    public Truth SstrPositive { get; }

    /// <summary>Functioning tumor.</summary>
    public Truth Functioning { get; }

    /// <summary>Progression.</summary>
    public Truth Progression { get; }

    /// <summary>No systemic treatment so far.</summary>
    public Truth FirstLine { get; }
}
