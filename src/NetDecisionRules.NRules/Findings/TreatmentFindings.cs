using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>What is certain and possible of one treatment. One that goes on has no end, no outcome and no months of control yet.</summary>
public readonly record struct TreatmentFindings
{
    private readonly Patient patient;
    private readonly int entry;

    private TreatmentFindings(Patient patient, int entry) => (this.patient, this.entry) = (patient, entry);

    /// <inheritdoc cref="TreatmentFacts.Kind"/>
    public ChoiceFinding<TreatmentKind> Kind => new(TreatmentFacts.Kind, patient, entry);

    /// <inheritdoc cref="TreatmentFacts.Outcome"/>
    public ChoiceFinding<TreatmentOutcome> Outcome => new(TreatmentFacts.Outcome, patient, entry);

    /// <inheritdoc cref="TreatmentFacts.Cycles"/>
    public NumberFinding Cycles => new(TreatmentFacts.Cycles, patient, entry);

    /// <inheritdoc cref="TreatmentFacts.DiseaseControl"/>
    public NumberFinding DiseaseControl => new(TreatmentFacts.DiseaseControl, patient, entry);

    /// <inheritdoc cref="TreatmentFacts.End"/>
    public DateFinding End => new(TreatmentFacts.End, patient, entry);

    internal static TreatmentFindings Read(Patient patient, int entry) => new(patient, entry);
}
