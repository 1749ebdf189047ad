using System.Collections.ObjectModel;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>The criteria by which every report classifies a patient, whatever sources are chosen.</summary>
public sealed record Classification
{
    private readonly IReadOnlyDictionary<TumorGrade, string> _gradeRules = new Dictionary<TumorGrade, string>();

    /// <summary>The grade.</summary>
    public required GradeFact Grade { get; init; }

    /// <summary>The rules that are true when their grade is the only one left, by grade: full rule ids.</summary>
    public required IReadOnlyDictionary<TumorGrade, string> GradeRules
    {
        get => _gradeRules;
        init => _gradeRules = new ReadOnlyDictionary<TumorGrade, string>(new Dictionary<TumorGrade, string>(value));
    }

    /// <summary>Ki-67 lies in the upper band of G2.</summary>
    public required Criterion HighBand { get; init; }

    /// <summary>Advanced disease.</summary>
    public required Criterion Advanced { get; init; }

    /// <summary>SSTR-positive.</summary>
    public required Criterion SstrPositive { get; init; }

    /// <summary>Functioning tumor.</summary>
    public required Criterion Functioning { get; init; }

    /// <summary>Progression.</summary>
    public required Criterion Progression { get; init; }

    /// <summary>No systemic treatment so far.</summary>
    public required Criterion FirstLine { get; init; }

    /// <summary>The criteria by name, in a fixed order.</summary>
    internal IReadOnlyList<ClassifyingCriterion> Criteria =>
    [
        new("highBand", HighBand),
        new("advanced", Advanced),
        new("sstrPositive", SstrPositive),
        new("functioning", Functioning),
        new("progression", Progression),
        new("firstLine", FirstLine),
    ];
}

/// <summary>One of the criteria of a <see cref="Classification"/>.</summary>
internal sealed record ClassifyingCriterion(string Name, Criterion Criterion);
