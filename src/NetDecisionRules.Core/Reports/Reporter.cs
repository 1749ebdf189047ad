using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Makes reports: the verdicts of an evaluator, under the caller's options, with reasons and missing facts.</summary>
public sealed class Reporter
{
    private readonly HashSet<string> chosen;

    /// <summary>A reporter for one evaluator and one choice of options.</summary>
    /// <exception cref="ArgumentException">The options name a source that the rule base does not hold.</exception>
    public Reporter(RuleEvaluator evaluator, DecisionOptions options)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(options);
        Evaluator = evaluator;
        Options = options with { Sources = options.Sources is null ? null : [.. options.Sources] };
        chosen = SourceSelection.Of(evaluator.RuleBase, Options);
    }

    /// <summary>The evaluator.</summary>
    public RuleEvaluator Evaluator { get; }

    /// <summary>The options.</summary>
    public DecisionOptions Options { get; }

    private RuleBase RuleBase => Evaluator.RuleBase;

    /// <summary>The report for one patient.</summary>
    public DecisionReport Report(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var verdicts = Evaluator.Decide(patient);
        var all = RuleBase.Rules.Select((entry, i) => new RuleVerdict(entry, verdicts.OfRule(i))).ToList();
        var answers = all.Where(v => !v.Entry.Rule.IsClassification && chosen.Contains(v.Entry.Source.Id)).ToList();
        var fired = answers.Where(v => v.Truth == Truth.True).Select(v => v.Entry).ToList();
        var labels = Labels.Of(all, Options.AsOf);
        var undetermined = answers.Where(v => v.Truth == Truth.Unknown)
            .Select(v => new UndeterminedRule(v.Entry.Id, Criteria.MissingFacts.Of(v.Entry.Rule.Condition, patient))).ToList();
        var offLabel = Options.Jurisdiction is { } jurisdiction ? fired.Where(r => labels.IsOffLabel(r.Rule.Outcome, jurisdiction)).ToList() : [];

        return new DecisionReport
        {
            PatientId = patient.Id,
            AssessmentDate = patient.Facts.AssessmentDate,
            RuleBase = new RuleBaseStamp(RuleBase.Version, RuleBase.Fingerprint),
            Options = Options,
            Classification = Classifications.Of(RuleBase.Classification, patient),
            Recommendations = [.. fired.Select(entry => Recommendations.Of(entry, labels, patient))],
            Eligibility = [.. Evaluator.Protocols.Select((g, i) => (Guideline: g, Verdict: verdicts.OfProtocol(i)))
                .Where(p => chosen.Contains(p.Guideline.Source.Id))
                .Select(p => Eligibilities.Of(p.Guideline, p.Verdict, patient))],
            Undetermined = undetermined,
            MissingFacts = FactsHoldingUp(undetermined),
            Concordance = Concordance.Of(answers),
            Conflicts = Conflicts.Of(fired, Options.Jurisdiction, offLabel, patient),
        };
    }

    /// <summary>The verdict on each rule and protocol of the chosen sources, for a caller that needs no reasons.</summary>
    public PatientVerdicts Verdicts(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var verdicts = Evaluator.Decide(patient);
        var rules = RuleBase.Rules.Select((entry, i) => (entry, Truth: verdicts.OfRule(i)))
            .Where(r => !r.entry.Rule.IsClassification && chosen.Contains(r.entry.Source.Id)).ToList();
        return new PatientVerdicts(
            patient.Id,
            patient.Facts.AssessmentDate,
            Classifications.GradeOf(RuleBase.Classification, patient),
            [.. rules.Where(r => r.Truth == Truth.True).Select(r => r.entry.Id)],
            [.. rules.Where(r => r.Truth == Truth.Unknown).Select(r => r.entry.Id)],
            Evaluator.Protocols.Select((g, i) => (g.Source.Id, Status: Eligibilities.Status(verdicts.OfProtocol(i))))
                .Where(p => chosen.Contains(p.Id)).ToDictionary(p => p.Id, p => p.Status));
    }

    /// <summary>What to ask next, and what a second measurement could turn over. Dear: it evaluates many neighbors of the patient.</summary>
    public WhatIfReport WhatIf(Patient patient) =>
        new WhatIf(Evaluator, entry => !entry.Rule.IsClassification && chosen.Contains(entry.Source.Id)).Of(patient, Report(patient));

    private static List<MissingFact> FactsHoldingUp(List<UndeterminedRule> undetermined) =>
    [
        .. undetermined.SelectMany(u => u.Missing.Select(fact => (fact, u.Rule)))
            .GroupBy(m => m.fact, m => m.Rule, StringComparer.Ordinal)
            .Select(g => new MissingFact(g.Key, [.. g], g.Count()))
            .OrderByDescending(m => m.WouldDecide)
            .ThenBy(m => m.Fact, StringComparer.Ordinal),
    ];
}

/// <summary>The verdicts for one patient without reasons.</summary>
/// <param name="PatientId">The record's id.</param>
/// <param name="AssessmentDate">The moment of the decision.</param>
/// <param name="Grade">The grade, when only one is left.</param>
/// <param name="True">Ids of the rules that are true.</param>
/// <param name="Undetermined">Ids of the rules that are unknown.</param>
/// <param name="Eligibility">The answer of each protocol, by id.</param>
public sealed record PatientVerdicts(
    string PatientId,
    DateOnly? AssessmentDate,
    TumorGrade? Grade,
    IReadOnlyList<string> True,
    IReadOnlyList<string> Undetermined,
    IReadOnlyDictionary<string, EligibilityStatus> Eligibility);

/// <summary>Which sources answer under given options.</summary>
internal static class SourceSelection
{
    public static HashSet<string> Of(RuleBase ruleBase, DecisionOptions options)
    {
        var sources = ruleBase.Guidelines.Select(g => g.Source).ToList();
        var unknown = (options.Sources ?? []).Where(id => sources.TrueForAll(s => s.Id != id)).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException("The rule base has no source " + string.Join(", ", unknown) + ".", nameof(options));
        }

        return [.. sources
            .Where(s => (options.Sources is null || options.Sources.Contains(s.Id)) && (options.AsOf is null || s.PublishedBy <= options.AsOf))
            .Select(s => s.Id)];
    }
}
