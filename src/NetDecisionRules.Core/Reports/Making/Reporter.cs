using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Makes reports: the verdicts of an evaluator, under the caller's options, with reasons and missing facts. Shared by any number of threads.</summary>
internal sealed class Reporter
{
    private readonly ReportTemplate _template;

    /// <summary>A reporter for one evaluator and one choice of options.</summary>
    /// <exception cref="ArgumentException">The options name a jurisdiction that does not exist, or a source that the rule base does not hold.</exception>
    public Reporter(RuleEvaluator evaluator, DecisionOptions options)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Jurisdiction is { } jurisdiction && !EnumText.IsDefined(jurisdiction))
        {
            throw new ArgumentException($"There is no jurisdiction {(int)jurisdiction}.", nameof(options));
        }

        Evaluator = evaluator;
        Options = options with { Sources = options.Sources is null ? null : [.. options.Sources] };
        _template = new ReportTemplate(evaluator, Options);
    }

    /// <summary>The evaluator.</summary>
    public RuleEvaluator Evaluator { get; }

    /// <summary>The options.</summary>
    public DecisionOptions Options { get; }

    /// <summary>The report for one patient.</summary>
    public DecisionReport Report(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new LiveReport(_template, patient, Evaluator.Decide(patient));
    }

    /// <summary>The verdict on each rule and protocol of the chosen sources, for a caller that needs no reasons.</summary>
    public PatientVerdicts Verdicts(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var verdicts = Evaluator.Decide(patient);
        return new PatientVerdicts(
            patient.Id,
            patient.Facts.AssessmentDate,
            Classifications.GradeOf(Evaluator.RuleBase.Classification, patient),
            Rules(verdicts.TrueBits),
            Rules(verdicts.UnknownBits),
            _template.Protocols.ToDictionary(p => p.Guideline.Source.Id, p => EligibilityReport.StatusOf(verdicts.OfProtocol(p.Index))));
    }

    /// <summary>What to ask next, and what a second measurement could turn over. Dear: it evaluates many counterfactuals of the patient.</summary>
    public WhatIfReport WhatIf(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new WhatIf(Evaluator, _template).Of(patient, Report(patient));
    }

    private string[] Rules(ReadOnlySpan<ulong> verdicts) => Array.ConvertAll(_template.Among(verdicts), rule => rule.Entry.Id);
}
