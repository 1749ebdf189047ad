using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>A report that an engine makes, from the verdicts that stand from the start.</summary>
internal sealed class LiveReport(ReportTemplate template, Patient patient, Verdicts verdicts) : DecisionReport
{
    private readonly Labels _labels = new(template, verdicts);

    public ReportTemplate Template => template;

    public Patient Patient => patient;

    public Verdicts Verdicts => verdicts;

    /// <summary>The rules of <see cref="Recommendations"/>, one by one.</summary>
    public RuleTemplate[] TrueRules => field ??= template.Among(verdicts.TrueBits);

    public override string PatientId => patient.Id;

    public override DateOnly? AssessmentDate => patient.Facts.AssessmentDate;

    public override RuleBaseStamp RuleBase => template.Stamp;

    public override DecisionOptions Options => template.Options;

    public override ClassificationReport Classification => field ??= Classifications.Of(template.RuleBase.Classification, patient);

    public override IReadOnlyList<Recommendation> Recommendations =>
        field ??= Array.ConvertAll(TrueRules, rule => new Recommendation(rule, _labels.For(rule.Entry.Rule.Outcome), patient));

    public override IReadOnlyList<EligibilityReport> Eligibility =>
        field ??= Array.ConvertAll(template.Protocols, protocol => new EligibilityReport(protocol, verdicts.OfProtocol(protocol.Index), patient));

    public override IReadOnlyList<UndeterminedRule> Undetermined => Open.Rules;

    public override IReadOnlyList<MissingFact> MissingFacts => Open.Facts;

    public override IReadOnlyList<ConcordanceEntry> Concordance =>
        field ??= Array.ConvertAll(template.Concordance, group => new ConcordanceEntry(group, verdicts));

    public override IReadOnlyList<Conflict> Conflicts =>
        field ??= Reports.Conflicts.Of(TrueRules, Options.Jurisdiction, _labels, patient);

    private OpenRules Open => field ??= OpenRules.Of(template, patient, verdicts, TrueRules);
}
