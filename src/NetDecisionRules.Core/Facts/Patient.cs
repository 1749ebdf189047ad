using System.Diagnostics.CodeAnalysis;

namespace NetDecisionRules.Facts;

/// <summary>
/// A patient whose facts were checked: the only thing an evaluator takes. Immutable; the same object may be evaluated by many threads.
/// </summary>
public sealed class Patient
{
    private Patient(PatientFacts facts)
    {
        Facts = facts;
        LatestSstrStudy = LatestStudy(facts, sstr: true);
        LatestFdgPet = LatestStudy(facts, sstr: false);
    }

    /// <summary>The facts, as checked; lists are copied.</summary>
    public PatientFacts Facts { get; }

    /// <summary>The record's id.</summary>
    public string Id => Facts.Id;

    /// <summary>Index of the latest SSTR study in <c>imaging</c>; -1 when there is none.</summary>
    internal int LatestSstrStudy { get; }

    /// <summary>Index of the latest FDG-PET in <c>imaging</c>; -1 when there is none.</summary>
    internal int LatestFdgPet { get; }

    /// <summary>What an evaluator made of the facts the first time that it met the patient, and keeps with them; null until then.</summary>
    internal object? Prepared { get; set; }

    /// <summary>Checks the facts.</summary>
    /// <exception cref="InvalidPatientException">The facts have faults; the exception carries them all.</exception>
    public static Patient Create(PatientFacts facts) =>
        TryCreate(facts, out var patient, out var errors) ? patient : throw new InvalidPatientException(errors);

    /// <summary>Checks the facts; answers false, and every fault, where they cannot be a patient's.</summary>
    public static bool TryCreate(PatientFacts facts, [NotNullWhen(true)] out Patient? patient, out IReadOnlyList<FactError> errors)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var complete = PatientValidator.Normalize(facts);
        errors = PatientValidator.Validate(complete);
        patient = errors.Count == 0 ? new Patient(complete) : null;
        return patient is not null;
    }

    /// <summary>Whether the study counts at the moment of the decision: it is not dated after it.</summary>
    internal static bool Counts(ImagingStudy study, PatientFacts facts) => !(study.Date > facts.AssessmentDate);

    /// <summary>Whether the treatment counts at the moment of the decision: it had not yet to start.</summary>
    internal static bool Counts(Treatment treatment, PatientFacts facts) => !(treatment.Start > facts.AssessmentDate);

    /// <summary>Whether the treatment is still going on: its end, outcome and months of control are not there yet.</summary>
    internal static bool IsOngoing(Treatment treatment, PatientFacts facts) => treatment.End > facts.AssessmentDate;

    private static int LatestStudy(PatientFacts facts, bool sstr)
    {
        var latest = -1;
        var studies = facts.Imaging ?? [];
        for (var i = 0; i < studies.Count; i++)
        {
            var study = studies[i];
            var wanted = sstr ? study.Modality is ImagingModality.SstrPet or ImagingModality.SstrScintigraphy : study.Modality is ImagingModality.FdgPet;
            if (wanted && Counts(study, facts) && (latest < 0 || study.Date >= studies[latest].Date))
            {
                latest = i;
            }
        }

        return latest;
    }
}

/// <summary>The facts cannot be a patient's. The message names every fault by path and offending scalar, and nothing else of the patient.</summary>
public sealed class InvalidPatientException : Exception
{
    /// <summary>An exception that carries every fault of one record.</summary>
    public InvalidPatientException(IReadOnlyList<FactError> errors)
        : base(string.Join("\n", errors)) => Errors = errors;

    /// <summary>Every fault of the record, in the order of the record.</summary>
    public IReadOnlyList<FactError> Errors { get; }
}
