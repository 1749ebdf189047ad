using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A rule is unknown for a patient: its advice is neither given nor withheld until a missing fact is recorded.</summary>
public sealed class UndeterminedFact : RuleFact
{
    private IReadOnlyList<string>? _missing;

    internal UndeterminedFact(ExportedRule rule, Patient patient)
        : base(rule, patient)
    {
    }

    /// <summary>JSON paths of the facts that would decide the rule, as a report names them. Found out when first asked for.</summary>
    public IReadOnlyList<string> Missing => _missing ??= MissingFacts.Of(Exported.Criterion, Patient);
}
