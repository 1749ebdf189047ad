namespace NetDecisionRules.Facts;

/// <summary>The fields of <c>disease</c>.</summary>
internal static class DiseaseForm
{
    private static readonly FormBuilder<DiseaseFacts> Fields = new("disease", p => p.Disease, "The disease: extent, pace, symptoms, progression.");

    public static readonly PartialDateField<DiseaseFacts> DiagnosisDate = Fields.PartialDate(
        "diagnosisDate", d => d.DiagnosisDate, "diagnosis date",
        "Date of diagnosis, perhaps only its month or year (then any day of it); not after assessmentDate.", agrees: NotAfterAssessment);

    public static readonly ChoiceField<DiseaseFacts, DiseaseExtent> Extent = Fields.Choice(
        "extent", d => d.Extent, "extent", "How far the disease has spread.");

    public static readonly ChoiceField<DiseaseFacts, Resectability> Resectability = Fields.Choice(
        "resectability", d => d.Resectability, "resectability", "Whether the tumor can be removed with curative intent.");

    public static readonly FlagField<DiseaseFacts> Oligometastatic = Fields.Flag(
        "oligometastatic", d => d.Oligometastatic, "oligometastatic disease", "Few metastases only.");

    public static readonly FlagField<DiseaseFacts> FutureRadicalSurgeryPossible = Fields.Flag(
        "futureRadicalSurgeryPossible", d => d.FutureRadicalSurgeryPossible, "chance of radical surgery after a response",
        "Radical surgery cannot be excluded if the tumor responds.");

    public static readonly FlagField<DiseaseFacts> PoorPrognosis = Fields.Flag(
        "poorPrognosis", d => d.PoorPrognosis, "poor prognosis", "Poor prognosis in the team's judgment.");

    public static readonly ChoiceField<DiseaseFacts, TumorBurden> TumorBurden = Fields.Choice(
        "tumorBurden", d => d.TumorBurden, "tumor burden", "Amount of tumor, as judged by the treating team.");

    public static readonly ChoiceField<DiseaseFacts, TumorGrowth> Growth = Fields.Choice(
        "growth", d => d.Growth, "growth", "Pace of growth, as judged by the treating team.");

    public static readonly ChoiceField<DiseaseFacts, SymptomBurden> SymptomBurden = Fields.Choice(
        "symptomBurden", d => d.SymptomBurden, "symptom burden", "Weight of symptoms, as judged by the treating team.");

    public static readonly FlagField<DiseaseFacts> UncontrolledDiarrhea = Fields.Flag(
        "uncontrolledDiarrhea", d => d.UncontrolledDiarrhea, "uncontrolled diarrhea", "Diarrhea that treatment does not control.");

    public static readonly FlagField<DiseaseFacts> SyndromeRefractoryToSsa = Fields.Flag(
        "syndromeRefractoryToSsa", d => d.SyndromeRefractoryToSsa, "syndrome refractory to SSA", "The syndrome persists on a somatostatin analogue.");

    public static readonly FlagField<DiseaseFacts> RadiologicalProgression = Fields.Flag(
        "radiologicalProgression", d => d.RadiologicalProgression, "radiological progression", "Progression on CT or MRI.");

    public static readonly FlagField<DiseaseFacts> ClinicalProgression = Fields.Flag(
        "clinicalProgression", d => d.ClinicalProgression, "clinical progression", "Progression by symptoms or signs observed in the patient.");

    public static readonly FlagField<DiseaseFacts> BiochemicalRise = Fields.Flag(
        "biochemicalRise", d => d.BiochemicalRise, "biochemical rise", "Rise of a marker, e.g. chromogranin A.");

    public static readonly FlagField<DiseaseFacts> SstrUptakeIncrease = Fields.Flag(
        "sstrUptakeIncrease", d => d.SstrUptakeIncrease, "SUV rise on SSTR-PET", "Rise of the SUV on SSTR-PET.");

    public static readonly ChoiceField<DiseaseFacts, SuspectedNecrosis> SuspectedNecrosis = Fields.Choice(
        "suspectedNecrosis", d => d.SuspectedNecrosis, "suspected necrosis", "Whether necrosis is suspected, and on what ground.");

    public static readonly FlagField<DiseaseFacts> MeasurableDisease = Fields.Flag(
        "measurableDisease", d => d.MeasurableDisease, "measurable disease (RECIST 1.1)", "At least one lesion measurable by RECIST 1.1.");

    private static void NotAfterAssessment(FactCheck check, DiseaseFacts disease, PatientFacts record)
    {
        if (disease.DiagnosisDate is { } diagnosis && record.AssessmentDate is { } assessment && Limits.Permit(assessment)
            && Limits.Permit(diagnosis.Earliest) && Limits.Permit(diagnosis.Latest) && diagnosis.Earliest > assessment)
        {
            check.Add(FactFault.DiagnosisAfterAssessment(check.Path(DiagnosisDate.Name), diagnosis));
        }
    }

    public static Form<DiseaseFacts> Form { get; } = Fields.Build(values => new DiseaseFacts
    {
        DiagnosisDate = DiagnosisDate.In(values),
        Extent = Extent.In(values),
        Resectability = Resectability.In(values),
        Oligometastatic = Oligometastatic.In(values),
        FutureRadicalSurgeryPossible = FutureRadicalSurgeryPossible.In(values),
        PoorPrognosis = PoorPrognosis.In(values),
        TumorBurden = TumorBurden.In(values),
        Growth = Growth.In(values),
        SymptomBurden = SymptomBurden.In(values),
        UncontrolledDiarrhea = UncontrolledDiarrhea.In(values),
        SyndromeRefractoryToSsa = SyndromeRefractoryToSsa.In(values),
        RadiologicalProgression = RadiologicalProgression.In(values),
        ClinicalProgression = ClinicalProgression.In(values),
        BiochemicalRise = BiochemicalRise.In(values),
        SstrUptakeIncrease = SstrUptakeIncrease.In(values),
        SuspectedNecrosis = SuspectedNecrosis.In(values),
        MeasurableDisease = MeasurableDisease.In(values),
    });
}
