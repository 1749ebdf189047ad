using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>The answer for one patient: immutable, and the same bytes in JSON for the same facts, rules and options.</summary>
public sealed record DecisionReport
{
    /// <summary>Version of the report's form.</summary>
    public string SchemaVersion { get; init; } = "1";

    /// <summary>The record's id.</summary>
    public required string PatientId { get; init; }

    /// <summary>The moment of the decision; null when the record has none.</summary>
    public required DateOnly? AssessmentDate { get; init; }

    /// <summary>The rules that answered.</summary>
    public required RuleBaseStamp RuleBase { get; init; }

    /// <summary>What the caller chose.</summary>
    public required DecisionOptions Options { get; init; }

    /// <summary>Grade and standing criteria.</summary>
    public required ClassificationReport Classification { get; init; }

    /// <summary>Every rule that is true, notices included, by source and then as the source lists them.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }

    /// <summary>The entry criteria of each trial, one by one.</summary>
    public required IReadOnlyList<EligibilityReport> Eligibility { get; init; }

    /// <summary>Every rule that is unknown, in the same order, with what would decide it.</summary>
    public required IReadOnlyList<UndeterminedRule> Undetermined { get; init; }

    /// <summary>What to ask or measure next: the facts that hold up rules, the one that holds up most first.</summary>
    public required IReadOnlyList<MissingFact> MissingFacts { get; init; }

    /// <summary>Where the sources stand, by intervention and line.</summary>
    public required IReadOnlyList<ConcordanceEntry> Concordance { get; init; }

    /// <summary>Where true statements disagree.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }
}

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

/// <summary>Part of G2.</summary>
public enum GradeBand
{
    /// <summary>Ki-67 below 10 %.</summary>
    Low,

    /// <summary>Ki-67 of 10 % or more.</summary>
    High,
}

/// <summary>What a grade rests on.</summary>
public enum GradeBasis
{
    /// <summary>Ki-67; mitoses are not recorded.</summary>
    Ki67,

    /// <summary>Mitoses; Ki-67 is not recorded.</summary>
    Mitoses,

    /// <summary>Both measures.</summary>
    Ki67AndMitoses,

    /// <summary>The pathologist's grade, because the measures leave it open.</summary>
    Stated,

    /// <summary>Poor differentiation: a carcinoma.</summary>
    Differentiation,
}

/// <summary>A rule that is true, with what it advises and why.</summary>
public sealed record Recommendation
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The advice in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What it speaks of.</summary>
    public required Intervention Intervention { get; init; }

    /// <summary>For, against, or a notice.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The line of treatment.</summary>
    public required TherapyLine Line { get; init; }

    /// <summary>The truth of the condition that strengthens the advice; null where the rule has none.</summary>
    public required Truth? Emphasized { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>The source's own grading and the outcomes that it rests on; null where there is neither.</summary>
    public required EvidenceReport? Evidence { get; init; }

    /// <summary>Whether it is on label; null for anything but an advice for an intervention that has a label.</summary>
    public required RegulatoryReport? Regulatory { get; init; }

    /// <summary>The days within which it is due; null where the source names none.</summary>
    public required WindowReport? Window { get; init; }

    /// <summary>What a reader must know beside the advice.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The criteria of the rule, with the facts that they read.</summary>
    public required IReadOnlyList<Reason> Because { get; init; }
}

/// <summary>A source and the place in it.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Title">Title.</param>
/// <param name="Citation">Short citation.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Doi">DOI; null where there is none.</param>
/// <param name="Locator">The heading under which the statement stands, in the source or in the one it is known through.</param>
/// <param name="Via">Id of the source that it is known through; null where it was read itself.</param>
public sealed record SourceReference(string Id, string Title, string Citation, int Year, string? Doi, string Locator, string? Via);

/// <summary>How the source grades its evidence, and the outcomes that it rests on.</summary>
/// <param name="Level">Level of evidence.</param>
/// <param name="Grade">Grade of recommendation.</param>
/// <param name="Outcomes">Outcomes of studies.</param>
public sealed record EvidenceReport(string? Level, string? Grade, IReadOnlyList<TrialOutcome> Outcomes);

/// <summary>Whether an intervention is on label for the patient.</summary>
/// <param name="Eu">In the European Union.</param>
/// <param name="Us">In the United States.</param>
public sealed record RegulatoryReport(LabelStatus Eu, LabelStatus Us);

/// <summary>Whether an intervention is on label.</summary>
public enum LabelStatus
{
    /// <summary>The patient is within the label.</summary>
    OnLabel,

    /// <summary>The patient is outside the label.</summary>
    OffLabel,

    /// <summary>The recorded facts do not decide it, or the label is not yet published.</summary>
    Unknown,
}

/// <summary>Days within which something is due; both included, null is open.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
public sealed record WindowReport(DateOnly? Earliest, DateOnly? Latest);

/// <summary>One criterion of a rule for one patient.</summary>
/// <param name="Criterion">Its name.</param>
/// <param name="Text">What it says.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Facts">The recorded facts that it read.</param>
public sealed record Reason(string Criterion, string Text, Truth Truth, IReadOnlyList<FactReading> Facts);

/// <summary>Whether a patient could enter a trial.</summary>
/// <param name="Protocol">Id of the protocol.</param>
/// <param name="Status">The answer.</param>
/// <param name="Criteria">Each criterion, whatever the others say.</param>
public sealed record EligibilityReport(string Protocol, EligibilityStatus Status, IReadOnlyList<CriterionReport> Criteria);

/// <summary>The answer of a protocol.</summary>
public enum EligibilityStatus
{
    /// <summary>All criteria are met.</summary>
    Eligible,

    /// <summary>Some criterion is not met.</summary>
    Ineligible,

    /// <summary>No criterion fails, but some are unknown.</summary>
    Indeterminate,
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
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>The recorded facts do not decide it.</summary>
    Unknown,
}

/// <summary>A rule that is unknown.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Missing">The facts that would decide it.</param>
public sealed record UndeterminedRule(string Rule, IReadOnlyList<string> Missing);

/// <summary>A fact that holds up rules.</summary>
/// <param name="Fact">Its JSON path.</param>
/// <param name="Rules">The undetermined rules in which it takes part.</param>
/// <param name="WouldDecide">How many they are.</param>
public sealed record MissingFact(string Fact, IReadOnlyList<string> Rules, int WouldDecide);
