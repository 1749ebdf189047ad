using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A rule is certainly true for a patient: what it advises holds, notices included.</summary>
public sealed class RecommendationFact : RuleFact
{
    internal RecommendationFact(ExportedRule rule, Patient patient)
        : base(rule, patient)
    {
    }
}
