namespace NetDecisionRules.Facts;

/// <summary>The fields of a patient record.</summary>
internal static class PatientForm
{
    private static readonly FormBuilder<PatientFacts> Fields = new("", p => p,
        "One patient at one moment. A field that is left out or null is unknown, never \"no\"; an empty list means known to be none.");

    public static readonly TextField<PatientFacts> SchemaVersion = Fields.Text(
        "schemaVersion", p => p.SchemaVersion, TextForm.Version, "Version of this form; left out: \"1\".");

    public static readonly TextField<PatientFacts> Id = Fields.Text(
        "id", p => p.Id, TextForm.Id,
        "The record's id, without control characters. The same id may occur again (the same patient at another moment).", isRequired: true);

    public static readonly DateField<PatientFacts> AssessmentDate = Fields.Date(
        "assessmentDate", p => p.AssessmentDate, "assessment date",
        "The moment of the decision. Imaging and treatments dated or started after it are ignored; a treatment that ends after it is still going on.");

    public static readonly NumberField<PatientFacts> AgeYears = Fields.Number("ageYears", p => p.AgeYears, Limits.AgeYears, "age", "Age.");

    public static readonly ChoiceField<PatientFacts, Sex> Sex = Fields.Choice("sex", p => p.Sex, "sex", "Sex.");

    public static readonly SectionField<PatientFacts, TumorFacts> Tumor = Fields.Section("tumor", p => p.Tumor, TumorForm.Form, TumorFacts.Unknown);

    public static readonly SectionField<PatientFacts, DiseaseFacts> Disease = Fields.Section("disease", p => p.Disease, DiseaseForm.Form, DiseaseFacts.Unknown);

    public static readonly EntriesField<PatientFacts, ImagingStudy> Imaging = Fields.Entries("imaging", p => p.Imaging, StudyForm.Form, "study");

    public static readonly FlagField<PatientFacts> ImagingComplete = Fields.Flag(
        "imagingComplete", p => p.ImagingComplete, "",
        "False: there may be studies that the list does not hold. Left out: true when imaging is given; without imaging it says nothing.");

    public static readonly EntriesField<PatientFacts, Treatment> Treatments = Fields.Entries("treatments", p => p.Treatments, TreatmentForm.Form, "treatment");

    public static readonly FlagField<PatientFacts> TreatmentsComplete = Fields.Flag(
        "treatmentsComplete", p => p.TreatmentsComplete, "",
        "False: there may be treatments that the list does not hold. Left out: true when treatments is given; without treatments it says nothing.");

    public static readonly ChoiceListField<PatientFacts, TreatmentGoal> Goals = Fields.ChoiceList(
        "goals", p => p.Goals, "goal", "The goals of treatment, each at most once; empty: none of them.");

    public static readonly SectionField<PatientFacts, PlanFacts> Plan = Fields.Section("plan", p => p.Plan, PlanForm.Form, PlanFacts.Unknown);

    public static readonly SectionField<PatientFacts, AccessFacts> Access = Fields.Section("access", p => p.Access, AccessForm.Form, AccessFacts.Unknown);

    public static readonly SectionField<PatientFacts, ConditionFacts> Condition = Fields.Section(
        "condition", p => p.Condition, ConditionForm.Form, ConditionFacts.Unknown);

    public static readonly SectionField<PatientFacts, LabFacts> Labs = Fields.Section("labs", p => p.Labs, LabForm.Form, LabFacts.Unknown);

    /// <summary>A record without a readable id is built nevertheless, so that its other faults are found.</summary>
    public static Form<PatientFacts> Form { get; } = Fields.Build(values => new PatientFacts
    {
        SchemaVersion = SchemaVersion.In(values),
        Id = Id.In(values)!,
        AssessmentDate = AssessmentDate.In(values),
        AgeYears = AgeYears.In(values),
        Sex = Sex.In(values),
        Tumor = Tumor.In(values),
        Disease = Disease.In(values),
        Imaging = Imaging.In(values),
        ImagingComplete = ImagingComplete.In(values),
        Treatments = Treatments.In(values),
        TreatmentsComplete = TreatmentsComplete.In(values),
        Goals = Goals.In(values),
        Plan = Plan.In(values),
        Access = Access.In(values),
        Condition = Condition.In(values),
        Labs = Labs.In(values),
    });
}
