using NetDecisionRules.Criteria;
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
        field ??= [.. Rules(Truth.True).Select(rule => new Recommendation(rule, labels.For(rule.Entry.Rule.Outcome), patient))];

    /// <summary>The entry criteria of each trial, one by one.</summary>
    public IReadOnlyList<EligibilityReport> Eligibility => field ??=
        [.. template.Protocols.Select(protocol => new EligibilityReport(protocol, verdicts.OfProtocol(protocol.Index), patient))];

    /// <summary>Every rule that is unknown, in the same order, with what would decide it.</summary>
    public IReadOnlyList<UndeterminedRule> Undetermined => field ??= UndeterminedRules();

    /// <summary>What to ask or measure next: the facts that hold up rules, the one that holds up most first.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => field ??= MissingFact.HoldingUp(Undetermined);

    /// <summary>Where the sources stand, by intervention and line.</summary>
    public IReadOnlyList<ConcordanceEntry> Concordance => field ??= [.. template.Concordance.Select(group => new ConcordanceEntry(group, verdicts))];

    /// <summary>Where true statements disagree.</summary>
    public IReadOnlyList<Conflict> Conflicts => field ??= Reports.Conflicts.Of([.. Rules(Truth.True).Select(r => r.Entry)], Options.Jurisdiction, labels, patient);

    private IEnumerable<RuleTemplate> Rules(Truth truth)
    {
        foreach (var rule in template.Rules)
        {
            if (verdicts.OfRule(rule.Index) == truth)
            {
                yield return rule;
            }
        }
    }

    private List<UndeterminedRule> UndeterminedRules()
    {
        var paths = new FactPaths();
        var undetermined = new List<UndeterminedRule>();
        foreach (var rule in Rules(Truth.Unknown))
        {
            Criteria.MissingFacts.Collect(rule.Entry.Rule.Condition, patient, -1, paths);
            undetermined.Add(new UndeterminedRule(rule.Entry.Id, paths.Take()));
        }

        return undetermined;
    }
}

/// <summary>A rule that is unknown.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Missing">The facts that would decide it.</param>
public sealed record UndeterminedRule(string Rule, IReadOnlyList<string> Missing);

/// <summary>A fact that holds up rules.</summary>
/// <param name="Fact">Its JSON path.</param>
/// <param name="Rules">The undetermined rules in which it takes part.</param>
/// <param name="WouldDecide">How many they are.</param>
public sealed record MissingFact(string Fact, IReadOnlyList<string> Rules, int WouldDecide)
{
    internal static IReadOnlyList<MissingFact> HoldingUp(IReadOnlyList<UndeterminedRule> undetermined)
    {
        var byFact = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var rule in undetermined)
        {
            foreach (var fact in rule.Missing)
            {
                if (!byFact.TryGetValue(fact, out var rules))
                {
                    byFact.Add(fact, rules = []);
                }

                rules.Add(rule.Rule);
            }
        }

        var missing = byFact.Select(f => new MissingFact(f.Key, f.Value, f.Value.Count)).ToList();
        missing.Sort((a, b) => a.WouldDecide != b.WouldDecide ? b.WouldDecide.CompareTo(a.WouldDecide) : string.CompareOrdinal(a.Fact, b.Fact));
        return missing;
    }
}
