using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The verdicts for one patient without reasons.</summary>
public sealed class PatientVerdicts
{
    internal PatientVerdicts(
        string patientId, DateOnly? assessmentDate, TumorGrade? grade, IReadOnlyList<string> @true, IReadOnlyList<string> undetermined,
        IReadOnlyDictionary<string, EligibilityStatus> eligibility) =>
        (PatientId, AssessmentDate, Grade, True, Undetermined, Eligibility) = (patientId, assessmentDate, grade, @true, undetermined, eligibility);

    /// <summary>The record's id.</summary>
    public string PatientId { get; }

    /// <summary>The moment of the decision; null when the record has none.</summary>
    public DateOnly? AssessmentDate { get; }

    /// <summary>The grade; null when more than one is left.</summary>
    public TumorGrade? Grade { get; }

    /// <summary>Ids of the rules that are true.</summary>
    public IReadOnlyList<string> True { get; }

    /// <summary>Ids of the rules that are unknown.</summary>
    public IReadOnlyList<string> Undetermined { get; }

    /// <summary>The answer of each protocol, by id.</summary>
    public IReadOnlyDictionary<string, EligibilityStatus> Eligibility { get; }
}
