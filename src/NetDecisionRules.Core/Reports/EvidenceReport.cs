using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>How the source grades its evidence, and the outcomes that it rests on.</summary>
public sealed class EvidenceReport
{
    internal EvidenceReport(string? level, string? grade, IReadOnlyList<TrialOutcome> outcomes) => (Level, Grade, Outcomes) = (level, grade, outcomes);

    /// <summary>Level of evidence; null where the source gives none.</summary>
    public string? Level { get; }

    /// <summary>Grade of recommendation; null where the source gives none.</summary>
    public string? Grade { get; }

    /// <summary>Outcomes of studies.</summary>
    public IReadOnlyList<TrialOutcome> Outcomes { get; }
}
