using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// The answer for one patient: immutable, and the same bytes in JSON for the same facts, rules and options. Each part is made when it is
/// first asked for, from the verdicts that stand from the start, and kept.
/// </summary>
public sealed class DecisionReport
{
    private readonly ReportTemplate template;
    private readonly Patient patient;
    private readonly Verdicts verdicts;
    private readonly Labels labels;

    internal DecisionReport(ReportTemplate template, Patient patient, Verdicts verdicts)
    {
        (this.template, this.patient, this.verdicts) = (template, patient, verdicts);
        labels = new Labels(template, verdicts);
    }

    internal ReportTemplate Template => template;

    internal Patient Patient => patient;

    internal Verdicts Verdicts => verdicts;

    internal OpenRules Open => field ??= OpenRules.Of(template, patient, verdicts, TrueRules);

    /// <summary>Version of the report's form.</summary>
    public string SchemaVersion { get; } = "1";

    /// <summary>The record's id.</summary>
    public string PatientId => patient.Id;

    /// <summary>The moment of the decision; null when the record has none.</summary>
    public DateOnly? AssessmentDate => patient.Facts.AssessmentDate;

    /// <summary>The rules that answered.</summary>
    public RuleBaseStamp RuleBase => template.Stamp;

    /// <summary>What the caller chose.</summary>
    public DecisionOptions Options => template.Options;

    /// <summary>Grade and standing criteria.</summary>
    public ClassificationReport Classification => field ??= Classifications.Of(template.RuleBase.Classification, patient);

    /// <summary>Every rule that is true, notices included, by source and then as the source lists them.</summary>
    public IReadOnlyList<Recommendation> Recommendations =>
        field ??= Array.ConvertAll(TrueRules, rule => new Recommendation(rule, labels.For(rule.Entry.Rule.Outcome), patient));

    /// <summary>The entry criteria of each trial, one by one.</summary>
    public IReadOnlyList<EligibilityReport> Eligibility =>
        field ??= Array.ConvertAll(template.Protocols, protocol => new EligibilityReport(protocol, verdicts.OfProtocol(protocol.Index), patient));

    /// <summary>Every rule that is unknown, in the same order, with what would decide it.</summary>
    public IReadOnlyList<UndeterminedRule> Undetermined => Open.Rules;

    /// <summary>What to ask or measure next: the facts that hold up rules, the one that holds up most first.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => Open.Facts;

    /// <summary>Where the sources stand, by intervention and line.</summary>
    public IReadOnlyList<ConcordanceEntry> Concordance =>
        field ??= Array.ConvertAll(template.Concordance, group => new ConcordanceEntry(group, verdicts));

    /// <summary>Where true statements disagree.</summary>
    public IReadOnlyList<Conflict> Conflicts =>
        field ??= Reports.Conflicts.Of(TrueRules, Options.Jurisdiction, labels, patient);

    private RuleTemplate[] TrueRules => field ??= template.Among(verdicts.TrueBits);
}

/// <summary>A rule that is unknown.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Missing">The facts that would decide it.</param>
public sealed record UndeterminedRule(string Rule, IReadOnlyList<string> Missing);
