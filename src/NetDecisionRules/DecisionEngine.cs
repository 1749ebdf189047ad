using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules;

/// <summary>
/// What guidance says for a patient. Immutable and safe to share between threads: make one, keep it.
/// </summary>
/// <example><code>var report = DecisionEngine.Default.Evaluate(patient);</code></example>
public sealed class DecisionEngine
{
    private readonly RuleEvaluator _evaluator;
    private readonly Reporter _reporter;

    /// <summary>An engine over any rule base.</summary>
    /// <param name="ruleBase">The rules; it is compiled here, once.</param>
    /// <param name="options">The caller's choices; null makes none.</param>
    /// <exception cref="ArgumentException">The options name a jurisdiction that does not exist, or a source that the rule base does not hold.</exception>
    public DecisionEngine(RuleBase ruleBase, DecisionOptions? options = null)
        : this(new RuleEvaluator(ruleBase), options ?? DecisionOptions.None)
    {
    }

    private DecisionEngine(RuleEvaluator evaluator, DecisionOptions options) =>
        (_evaluator, _reporter) = (evaluator, new Reporter(evaluator, options));

    /// <summary>The engine over the shipped guidelines, with no choice made.</summary>
    public static DecisionEngine Default { get; } = new(ShippedGuidelines.RuleBase);

    /// <summary>The rules.</summary>
    public RuleBase RuleBase => _evaluator.RuleBase;

    /// <summary>The compiled rules, for a caller that wants verdicts only, into memory that is used again.</summary>
    public RuleEvaluator Evaluator => _evaluator;

    /// <summary>The caller's choices.</summary>
    public DecisionOptions Options => _reporter.Options;

    /// <summary>The same rules under other choices; nothing is compiled again.</summary>
    /// <exception cref="ArgumentException">The options name a jurisdiction that does not exist, or a source that the rule base does not hold.</exception>
    public DecisionEngine With(DecisionOptions options) => new(_evaluator, options);

    /// <summary>The report for one patient.</summary>
    public DecisionReport Evaluate(Patient patient) => _reporter.Report(patient);

    /// <summary>The report for one patient whose facts are checked here.</summary>
    /// <exception cref="InvalidPatientException">The facts have faults; the exception carries them all.</exception>
    public DecisionReport Evaluate(PatientFacts facts) => Evaluate(Patient.Create(facts));

    /// <summary>The verdicts for one patient, without reasons.</summary>
    public PatientVerdicts Decide(Patient patient) => _reporter.Verdicts(patient);

    /// <summary>
    /// What to ask next, with what each answer would settle, and which numbers and dates lie so close to a cut-off that measuring again could
    /// change an answer. Evaluates many counterfactuals of the patient: for one patient at a time, not for cohorts.
    /// </summary>
    public WhatIfReport WhatIf(Patient patient) => _reporter.WhatIf(patient);

    /// <summary>Why a rule is true, false or unknown for one patient.</summary>
    /// <exception cref="ArgumentException">The rule base has no such rule.</exception>
    public Explanation Explain(string rule, Patient patient) => RuleBase.TryFind(rule, out var entry)
        ? Explanation.Of(entry.Rule.Condition, patient)
        : throw new ArgumentException($"The rule base has no rule '{rule}'.", nameof(rule));
}
