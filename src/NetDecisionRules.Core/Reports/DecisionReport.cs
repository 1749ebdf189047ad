namespace NetDecisionRules.Reports;

/// <summary>
/// The answer for one patient: immutable, and the same bytes in JSON for the same facts, rules and options. The parts of a report that an
/// engine makes are worked out when they are first asked for, and kept; those of one that was read from JSON are there from the start.
/// </summary>
public abstract class DecisionReport
{
    private protected DecisionReport()
    {
    }

    /// <summary>Version of the report's form.</summary>
    public string SchemaVersion { get; } = ReportJson.SchemaVersion;

    /// <summary>The record's id.</summary>
    public abstract string PatientId { get; }

    /// <summary>The moment of the decision; null when the record has none.</summary>
    public abstract DateOnly? AssessmentDate { get; }

    /// <summary>The rules that answered.</summary>
    public abstract RuleBaseStamp RuleBase { get; }

    /// <summary>What the caller chose.</summary>
    public abstract DecisionOptions Options { get; }

    /// <summary>Grade and standing criteria.</summary>
    public abstract ClassificationReport Classification { get; }

    /// <summary>Every rule that is true, notices included, by source and then as the source lists them.</summary>
    public abstract IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>The entry criteria of each trial, one by one.</summary>
    public abstract IReadOnlyList<EligibilityReport> Eligibility { get; }

    /// <summary>Every rule that is unknown, in the same order, with what would decide it.</summary>
    public abstract IReadOnlyList<UndeterminedRule> Undetermined { get; }

    /// <summary>What to ask or measure next: the facts that hold up rules, the one that holds up most first.</summary>
    public abstract IReadOnlyList<MissingFact> MissingFacts { get; }

    /// <summary>Where the sources stand, by intervention and line.</summary>
    public abstract IReadOnlyList<ConcordanceEntry> Concordance { get; }

    /// <summary>Where true statements disagree.</summary>
    public abstract IReadOnlyList<Conflict> Conflicts { get; }
}
