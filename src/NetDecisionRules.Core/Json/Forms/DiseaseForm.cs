using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of <c>disease</c>.</summary>
internal static class DiseaseForm
{
    private static readonly FormBuilder<DiseaseFacts> Fields = new("The disease: extent, pace, symptoms, progression.");

    private static readonly PartialDateField<DiseaseFacts> DiagnosisDate = Fields.PartialDate("diagnosisDate", d => d.DiagnosisDate,
        "Date of diagnosis, perhaps only its month or year (then any day of it); not after assessmentDate.");

    private static readonly ChoiceField<DiseaseFacts, DiseaseExtent> Extent = Fields.Choice("extent", d => d.Extent, FactChoices.DiseaseExtent,
        "How far the disease has spread.");

    private static readonly ChoiceField<DiseaseFacts, Resectability> Resectability = Fields.Choice("resectability", d => d.Resectability, FactChoices.Resectability,
        "Whether the tumor can be removed with curative intent.");

    private static readonly FlagField<DiseaseFacts> Oligometastatic = Fields.Flag("oligometastatic", d => d.Oligometastatic, "Few metastases only.");

    private static readonly FlagField<DiseaseFacts> FutureRadicalSurgeryPossible = Fields.Flag("futureRadicalSurgeryPossible", d => d.FutureRadicalSurgeryPossible,
        "Radical surgery cannot be excluded if the tumor responds.");

    private static readonly FlagField<DiseaseFacts> PoorPrognosis = Fields.Flag("poorPrognosis", d => d.PoorPrognosis, "Poor prognosis in the team's judgment.");

    private static readonly ChoiceField<DiseaseFacts, TumorBurden> TumorBurden = Fields.Choice("tumorBurden", d => d.TumorBurden, FactChoices.TumorBurden,
        "Amount of tumor, as judged by the treating team.");

    private static readonly ChoiceField<DiseaseFacts, TumorGrowth> Growth = Fields.Choice("growth", d => d.Growth, FactChoices.TumorGrowth,
        "Pace of growth, as judged by the treating team.");

    private static readonly ChoiceField<DiseaseFacts, SymptomBurden> SymptomBurden = Fields.Choice("symptomBurden", d => d.SymptomBurden, FactChoices.SymptomBurden,
        "Weight of symptoms, as judged by the treating team.");

    private static readonly FlagField<DiseaseFacts> UncontrolledDiarrhea = Fields.Flag("uncontrolledDiarrhea", d => d.UncontrolledDiarrhea,
        "Diarrhea that treatment does not control.");

    private static readonly FlagField<DiseaseFacts> SyndromeRefractoryToSsa = Fields.Flag("syndromeRefractoryToSsa", d => d.SyndromeRefractoryToSsa,
        "The syndrome persists on a somatostatin analogue.");

    private static readonly FlagField<DiseaseFacts> RadiologicalProgression = Fields.Flag("radiologicalProgression", d => d.RadiologicalProgression,
        "Progression on CT or MRI.");

    private static readonly FlagField<DiseaseFacts> ClinicalProgression = Fields.Flag("clinicalProgression", d => d.ClinicalProgression,
        "Progression by symptoms or signs observed in the patient.");

    private static readonly FlagField<DiseaseFacts> BiochemicalRise = Fields.Flag("biochemicalRise", d => d.BiochemicalRise,
        "Rise of a marker, e.g. chromogranin A.");

    private static readonly FlagField<DiseaseFacts> SstrUptakeIncrease = Fields.Flag("sstrUptakeIncrease", d => d.SstrUptakeIncrease,
        "Rise of the SUV on SSTR-PET.");

    private static readonly ChoiceField<DiseaseFacts, SuspectedNecrosis> SuspectedNecrosis = Fields.Choice("suspectedNecrosis", d => d.SuspectedNecrosis, FactChoices.SuspectedNecrosis,
        "Whether necrosis is suspected, and on what ground.");

    private static readonly FlagField<DiseaseFacts> MeasurableDisease = Fields.Flag("measurableDisease", d => d.MeasurableDisease,
        "At least one lesion measurable by RECIST 1.1.");

    public static Form<DiseaseFacts> Form { get; } = Fields.Build(slots => new DiseaseFacts
    {
        DiagnosisDate = DiagnosisDate.In(slots),
        Extent = Extent.In(slots),
        Resectability = Resectability.In(slots),
        Oligometastatic = Oligometastatic.In(slots),
        FutureRadicalSurgeryPossible = FutureRadicalSurgeryPossible.In(slots),
        PoorPrognosis = PoorPrognosis.In(slots),
        TumorBurden = TumorBurden.In(slots),
        Growth = Growth.In(slots),
        SymptomBurden = SymptomBurden.In(slots),
        UncontrolledDiarrhea = UncontrolledDiarrhea.In(slots),
        SyndromeRefractoryToSsa = SyndromeRefractoryToSsa.In(slots),
        RadiologicalProgression = RadiologicalProgression.In(slots),
        ClinicalProgression = ClinicalProgression.In(slots),
        BiochemicalRise = BiochemicalRise.In(slots),
        SstrUptakeIncrease = SstrUptakeIncrease.In(slots),
        SuspectedNecrosis = SuspectedNecrosis.In(slots),
        MeasurableDisease = MeasurableDisease.In(slots),
    });
}
