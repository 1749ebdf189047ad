using System.Text.Json.Serialization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The grade, or the grades that are still possible.</summary>
public sealed class GradeReport
{
    internal GradeReport(TumorGrade? value, IReadOnlyList<TumorGrade> possible, GradeBand? band, GradeBasis? basis, string? ruleId, IReadOnlyList<string> missing) =>
        (Value, Possible, Band, Basis, RuleId, Missing) = (value, possible, band, basis, ruleId, missing);

    /// <summary>The grade; null when more than one is left.</summary>
    public TumorGrade? Value { get; }

    /// <summary>The grades still possible, in order.</summary>
    public IReadOnlyList<TumorGrade> Possible { get; }

    /// <summary>Of a G2: below 10 % Ki-67, or 10 % and more; null when that is open, and for other grades.</summary>
    public GradeBand? Band { get; }

    /// <summary>What the grade rests on; null when nothing that bears on it is recorded.</summary>
    public GradeBasis? Basis { get; }

    /// <summary>Id of the grading rule that is true; null when more than one grade is left.</summary>
    [JsonPropertyName("rule")]
    public string? RuleId { get; }

    /// <summary>JSON paths of the facts that would settle it.</summary>
    public IReadOnlyList<string> Missing { get; }
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
