using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Which rule base gave an answer.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Fingerprint">Its fingerprint, <see cref="RuleBase.Fingerprint"/>.</param>
public sealed record RuleBaseStamp(string Version, string Fingerprint);

/// <summary>How the patient is classified, whatever sources are chosen.</summary>
public sealed record ClassificationReport
{
    /// <summary>The grade.</summary>
    public required GradeReport Grade { get; init; }

    /// <summary>Advanced disease.</summary>
    public required Truth Advanced { get; init; }

    /// <summary>SSTR-positive.</summary>
    public required Truth SstrPositive { get; init; }

    /// <summary>Functioning tumor.</summary>
    public required Truth Functioning { get; init; }

    /// <summary>Progression.</summary>
    public required Truth Progression { get; init; }

    /// <summary>No systemic treatment so far.</summary>
    public required Truth FirstLine { get; init; }
}

/// <summary>The grade, or the grades that are still possible.</summary>
public sealed record GradeReport
{
    /// <summary>The grade, when only one is left.</summary>
    public required TumorGrade? Value { get; init; }

    /// <summary>The grades still possible, in order.</summary>
    public required IReadOnlyList<TumorGrade> Possible { get; init; }

    /// <summary>Of a G2: below 10 % Ki-67, or 10 % and more; null when that is open, and for other grades.</summary>
    public required GradeBand? Band { get; init; }

    /// <summary>What the grade rests on; null when nothing that bears on it is recorded.</summary>
    public required GradeBasis? Basis { get; init; }

    /// <summary>The grading rule that is true; null when more than one grade is left.</summary>
    public required string? Rule { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}

/// <summary>Part of G2. Zero is no part.</summary>
public enum GradeBand
{
    /// <summary>Ki-67 below 10 %.</summary>
    Low = 1,

    /// <summary>Ki-67 of 10 % or more.</summary>
    High,
}

/// <summary>What a grade rests on. Zero is no basis.</summary>
public enum GradeBasis
{
    /// <summary>Ki-67; mitoses are not recorded.</summary>
    Ki67 = 1,

    /// <summary>Mitoses; Ki-67 is not recorded.</summary>
    Mitoses,

    /// <summary>Both measures.</summary>
    Ki67AndMitoses,

    /// <summary>The pathologist's grade, because the measures leave it open.</summary>
    Stated,

    /// <summary>Poor differentiation: a carcinoma.</summary>
    Differentiation,
}
