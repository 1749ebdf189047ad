using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>What is certain and possible of one imaging study.</summary>
public readonly record struct StudyFindings
{
    private readonly Patient patient;
    private readonly int entry;

    private StudyFindings(Patient patient, int entry) => (this.patient, this.entry) = (patient, entry);

    /// <inheritdoc cref="StudyFacts.Modality"/>
    public ChoiceFinding<ImagingModality> Modality => new(StudyFacts.Modality, patient, entry);

    /// <inheritdoc cref="StudyFacts.Date"/>
    public DateFinding Date => new(StudyFacts.Date, patient, entry);

    /// <inheritdoc cref="StudyFacts.Response"/>
    public ChoiceFinding<ImagingResponse> Response => new(StudyFacts.Response, patient, entry);

    internal static StudyFindings Read(Patient patient, int entry) => new(patient, entry);
}
