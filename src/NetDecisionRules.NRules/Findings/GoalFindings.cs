using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>One goal of treatment.</summary>
public readonly record struct GoalFindings
{
    private readonly Patient patient;
    private readonly int entry;

    private GoalFindings(Patient patient, int entry) => (this.patient, this.entry) = (patient, entry);

    /// <inheritdoc cref="RecordedFacts.GoalItem"/>
    public ChoiceFinding<TreatmentGoal> Goal => new(RecordedFacts.GoalItem, patient, entry);

    internal static GoalFindings Read(Patient patient, int entry) => new(patient, entry);
}
