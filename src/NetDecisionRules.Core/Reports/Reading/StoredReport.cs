namespace NetDecisionRules.Reports;

/// <summary>A report that was read from JSON.</summary>
internal sealed class StoredReport(
    string patientId,
    DateOnly? assessmentDate,
    RuleBaseStamp ruleBase,
    DecisionOptions options,
    ClassificationReport classification,
    IReadOnlyList<Recommendation> recommendations,
    IReadOnlyList<EligibilityReport> eligibility,
    IReadOnlyList<UndeterminedRule> undetermined,
    IReadOnlyList<MissingFact> missingFacts,
    IReadOnlyList<ConcordanceEntry> concordance,
    IReadOnlyList<Conflict> conflicts) : DecisionReport
{
    public override string PatientId => patientId;

    public override DateOnly? AssessmentDate => assessmentDate;

    public override RuleBaseStamp RuleBase => ruleBase;

    public override DecisionOptions Options => options;

    public override ClassificationReport Classification => classification;

    public override IReadOnlyList<Recommendation> Recommendations => recommendations;

    public override IReadOnlyList<EligibilityReport> Eligibility => eligibility;

    public override IReadOnlyList<UndeterminedRule> Undetermined => undetermined;

    public override IReadOnlyList<MissingFact> MissingFacts => missingFacts;

    public override IReadOnlyList<ConcordanceEntry> Concordance => concordance;

    public override IReadOnlyList<Conflict> Conflicts => conflicts;
}
