using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A rule that classifies, such as a grade, is certainly true for a patient. It advises nothing.</summary>
public sealed class ClassificationFact : RuleFact
{
    internal ClassificationFact(ExportedRule rule, Patient patient)
        : base(rule, patient)
    {
    }
}
