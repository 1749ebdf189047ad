using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// The default evaluator: compiled once from a rule base, immutable, shared by any number of threads. It answers which rules are true and
/// which are unknown; reports and explanations are made afterwards from the same criteria.
/// </summary>
public sealed class RuleEvaluator
{
    private readonly CompiledRuleSet _tables;

    /// <summary>Compiles a rule base.</summary>
    public RuleEvaluator(RuleBase ruleBase)
    {
        ArgumentNullException.ThrowIfNull(ruleBase);
        RuleBase = ruleBase;
        var (formulas, protocols) = (new List<Criterion>(), new List<Guideline>());
        foreach (var entry in ruleBase.Rules)
        {
            formulas.Add(entry.Rule.Condition);
        }

        foreach (var guideline in ruleBase.Guidelines)
        {
            if (guideline.Protocol is { } protocol)
            {
                protocols.Add(guideline);
                formulas.Add(protocol.Eligible);
            }
        }

        Protocols = protocols.AsReadOnly();
        _tables = CompiledRuleSet.Build(formulas);
    }

    /// <summary>The rules.</summary>
    public RuleBase RuleBase { get; }

    /// <summary>The guidelines that have entry criteria, in order.</summary>
    public IReadOnlyList<Guideline> Protocols { get; }

    /// <summary>The verdicts for one patient.</summary>
    public Verdicts Decide(Patient patient)
    {
        var verdicts = NewVerdicts();
        Decide(patient, verdicts);
        return verdicts;
    }

    /// <summary>The verdicts for one patient, written over those of another; allocates nothing.</summary>
    /// <exception cref="ArgumentException">The verdicts were made by another evaluator.</exception>
    public void Decide(Patient patient, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (verdicts.Owner != this)
        {
            throw new ArgumentException("The verdicts belong to another evaluator.", nameof(verdicts));
        }

        _tables.Decide(patient, verdicts.TrueBits, verdicts.UnknownBits);
    }

    /// <summary>Verdicts to hand to <see cref="Decide(Patient, Verdicts)"/> again and again.</summary>
    public Verdicts NewVerdicts() => new(this, _tables.Words);
}
