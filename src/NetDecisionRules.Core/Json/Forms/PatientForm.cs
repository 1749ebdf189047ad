using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of a patient record.</summary>
internal static class PatientForm
{
    private static readonly FormBuilder<PatientFacts> Fields = new(
        "One patient at one moment. A field that is left out or null is unknown, never \"no\"; an empty list means known to be none.");

    private static readonly TextField<PatientFacts> SchemaVersion = Fields.Text("schemaVersion", p => p.SchemaVersion, "text",
        "Version of this form; left out: \"1\".", SchemaText.Version);

    private static readonly TextField<PatientFacts> Id = Fields.Text("id", p => p.Id, FactFault.IdAllowed,
        "The record's id, without control characters. The same id may occur again (the same patient at another moment).", SchemaText.Id, isId: true);

    private static readonly DateField<PatientFacts> AssessmentDate = Fields.Date("assessmentDate", p => p.AssessmentDate,
        "The moment of the decision. Imaging and treatments dated or started after it are ignored; a treatment that ends after it is still going on.");

    private static readonly NumberField<PatientFacts> AgeYears = Fields.Number("ageYears", p => p.AgeYears, Limits.AgeYears, "Age.");

    private static readonly ChoiceField<PatientFacts, Sex> Sex = Fields.Choice("sex", p => p.Sex, FactChoices.Sex, "Sex.");

    private static readonly SectionField<PatientFacts, TumorFacts> Tumor = Fields.Section("tumor", p => p.Tumor, TumorForm.Form, TumorFacts.Unknown);

    private static readonly SectionField<PatientFacts, DiseaseFacts> Disease = Fields.Section("disease", p => p.Disease, DiseaseForm.Form, DiseaseFacts.Unknown);

    private static readonly ListField<PatientFacts, ImagingStudy> Imaging = Fields.List("imaging", p => p.Imaging, StudyForm.Form);

    private static readonly FlagField<PatientFacts> ImagingComplete = Fields.Flag("imagingComplete", p => p.ImagingComplete,
        "False: there may be studies that the list does not hold. Left out: true when imaging is given; without imaging it says nothing.");

    private static readonly ListField<PatientFacts, Treatment> Treatments = Fields.List("treatments", p => p.Treatments, TreatmentForm.Form);

    private static readonly FlagField<PatientFacts> TreatmentsComplete = Fields.Flag("treatmentsComplete", p => p.TreatmentsComplete,
        "False: there may be treatments that the list does not hold. Left out: true when treatments is given; without treatments it says nothing.");

    private static readonly ChoiceListField<PatientFacts, TreatmentGoal> Goals = Fields.Choices("goals", p => p.Goals, FactChoices.TreatmentGoal,
        "The goals of treatment, each at most once; empty: none of them.");

    private static readonly SectionField<PatientFacts, PlanFacts> Plan = Fields.Section("plan", p => p.Plan, PlanForm.Form, PlanFacts.Unknown);

    private static readonly SectionField<PatientFacts, AccessFacts> Access = Fields.Section("access", p => p.Access, AccessForm.Form, AccessFacts.Unknown);

    private static readonly SectionField<PatientFacts, ConditionFacts> Condition = Fields.Section("condition", p => p.Condition, ConditionForm.Form, ConditionFacts.Unknown);

    private static readonly SectionField<PatientFacts, LabFacts> Labs = Fields.Section("labs", p => p.Labs, LabForm.Form, LabFacts.Unknown);

    /// <summary>A record without a readable id is built nevertheless, so that its other faults are found.</summary>
    public static Form<PatientFacts> Form { get; } = Fields.Build(slots => new PatientFacts
    {
        SchemaVersion = SchemaVersion.In(slots),
        Id = Id.In(slots)!,
        AssessmentDate = AssessmentDate.In(slots),
        AgeYears = AgeYears.In(slots),
        Sex = Sex.In(slots),
        Tumor = Tumor.In(slots),
        Disease = Disease.In(slots),
        Imaging = Imaging.In(slots),
        ImagingComplete = ImagingComplete.In(slots),
        Treatments = Treatments.In(slots),
        TreatmentsComplete = TreatmentsComplete.In(slots),
        Goals = Goals.In(slots),
        Plan = Plan.In(slots),
        Access = Access.In(slots),
        Condition = Condition.In(slots),
        Labs = Labs.In(slots),
    });
}
