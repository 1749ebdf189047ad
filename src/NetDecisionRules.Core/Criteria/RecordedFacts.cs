using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of a patient record that rules test, described: name, JSON path, label, unit and limits. Authors write
/// <c>using static NetDecisionRules.Criteria.RecordedFacts;</c>.
/// </summary>
public static class RecordedFacts
{
    private static readonly FactDeclarations Declared = new();

    /// <summary>The moment of the decision.</summary>
    public static DateFact AssessmentDate { get; } = Declared.Date("AssessmentDate", PatientForm.AssessmentDate);

    /// <summary>Age in years.</summary>
    public static NumberFact Age { get; } = Declared.Number("Age", PatientForm.AgeYears);

    /// <summary>Sex.</summary>
    public static ChoiceFact<Sex> PatientSex { get; } = Declared.Choice("PatientSex", PatientForm.Sex);

    /// <summary>Organ of the primary. An unknown primary may be any site; a colon whose part is not stated is proximal or distal.</summary>
    public static ChoiceFact<PrimarySite> Site { get; } = Declared.Choice("Site", TumorForm.PrimarySite, coarse: PossibleSites);

    /// <summary>Differentiation as recorded.</summary>
    public static ChoiceFact<Differentiation> RecordedDifferentiation { get; } = Declared.Choice("RecordedDifferentiation", TumorForm.Differentiation);

    /// <summary>Cell type of a carcinoma.</summary>
    public static ChoiceFact<CarcinomaCellType> CellType { get; } = Declared.Choice("CellType", TumorForm.CarcinomaCellType);

    /// <summary>Ki-67 index in percent.</summary>
    public static NumberFact Ki67 { get; } = Declared.Number("Ki67", TumorForm.Ki67Percent);

    /// <summary>Cells counted for Ki-67.</summary>
    public static NumberFact Ki67Cells { get; } = Declared.Number("Ki67Cells", TumorForm.Ki67CellsCounted);

    /// <summary>Mitoses per 2 mm².</summary>
    public static NumberFact Mitoses { get; } = Declared.Number("Mitoses", TumorForm.MitosesPer2mm2);

    /// <summary>The pathologist's grade as recorded.</summary>
    public static ChoiceFact<TumorGrade> StatedGrade { get; } = Declared.Choice("StatedGrade", TumorForm.StatedGrade);

    /// <summary>Hormonal syndrome.</summary>
    public static ChoiceFact<Syndrome> HormonalSyndrome { get; } = Declared.Choice("HormonalSyndrome", TumorForm.Syndrome);

    /// <summary>p53.</summary>
    public static ChoiceFact<MarkerStatus> P53 { get; } = Declared.Choice("P53", TumorForm.P53);

    /// <summary>Rb1.</summary>
    public static ChoiceFact<MarkerStatus> Rb1 { get; } = Declared.Choice("Rb1", TumorForm.Rb1);

    /// <summary>ATRX.</summary>
    public static ChoiceFact<MarkerStatus> Atrx { get; } = Declared.Choice("Atrx", TumorForm.Atrx);

    /// <summary>DAXX.</summary>
    public static ChoiceFact<MarkerStatus> Daxx { get; } = Declared.Choice("Daxx", TumorForm.Daxx);

    /// <summary>Date of diagnosis, perhaps only its month or year.</summary>
    public static DateFact DiagnosisDate { get; } = Declared.Date("DiagnosisDate", DiseaseForm.DiagnosisDate);

    /// <summary>Extent of disease.</summary>
    public static ChoiceFact<DiseaseExtent> Extent { get; } = Declared.Choice("Extent", DiseaseForm.Extent);

    /// <summary>Resectability.</summary>
    public static ChoiceFact<Resectability> ResectabilityStatus { get; } = Declared.Choice("ResectabilityStatus", DiseaseForm.Resectability);

    /// <summary>Few metastases only.</summary>
    public static FlagFact Oligometastatic { get; } = Declared.Flag("Oligometastatic", DiseaseForm.Oligometastatic);

    /// <summary>Radical surgery cannot be excluded if the tumor responds.</summary>
    public static FlagFact FutureRadicalSurgeryPossible { get; } = Declared.Flag("FutureRadicalSurgeryPossible", DiseaseForm.FutureRadicalSurgeryPossible);

    /// <summary>Poor prognosis.</summary>
    public static FlagFact PoorPrognosis { get; } = Declared.Flag("PoorPrognosis", DiseaseForm.PoorPrognosis);

    /// <summary>Amount of tumor.</summary>
    public static ChoiceFact<TumorBurden> Burden { get; } = Declared.Choice("Burden", DiseaseForm.TumorBurden);

    /// <summary>Pace of growth.</summary>
    public static ChoiceFact<TumorGrowth> Growth { get; } = Declared.Choice("Growth", DiseaseForm.Growth);

    /// <summary>Weight of symptoms.</summary>
    public static ChoiceFact<SymptomBurden> Symptoms { get; } = Declared.Choice("Symptoms", DiseaseForm.SymptomBurden);

    /// <summary>Diarrhea that treatment does not control.</summary>
    public static FlagFact UncontrolledDiarrhea { get; } = Declared.Flag("UncontrolledDiarrhea", DiseaseForm.UncontrolledDiarrhea);

    /// <summary>The syndrome persists on a somatostatin analogue.</summary>
    public static FlagFact SyndromeRefractoryToSsa { get; } = Declared.Flag("SyndromeRefractoryToSsa", DiseaseForm.SyndromeRefractoryToSsa);

    /// <summary>Progression on CT or MRI.</summary>
    public static FlagFact RadiologicalProgression { get; } = Declared.Flag("RadiologicalProgression", DiseaseForm.RadiologicalProgression);

    /// <summary>Progression by symptoms or signs.</summary>
    public static FlagFact ClinicalProgression { get; } = Declared.Flag("ClinicalProgression", DiseaseForm.ClinicalProgression);

    /// <summary>Rise of a marker.</summary>
    public static FlagFact BiochemicalRise { get; } = Declared.Flag("BiochemicalRise", DiseaseForm.BiochemicalRise);

    /// <summary>Rise of the SUV on SSTR-PET.</summary>
    public static FlagFact SstrUptakeIncrease { get; } = Declared.Flag("SstrUptakeIncrease", DiseaseForm.SstrUptakeIncrease);

    /// <summary>Suspected necrosis.</summary>
    public static ChoiceFact<SuspectedNecrosis> Necrosis { get; } = Declared.Choice("Necrosis", DiseaseForm.SuspectedNecrosis);

    /// <summary>A lesion measurable by RECIST 1.1.</summary>
    public static FlagFact MeasurableDisease { get; } = Declared.Flag("MeasurableDisease", DiseaseForm.MeasurableDisease);

    /// <summary>The imaging studies.</summary>
    public static ListFact Imaging { get; } = new(PatientForm.Imaging, p => p.Facts.Imaging?.Count, p => p.Facts.ImagingComplete != false,
        (p, i) => Patient.Counts(p.Facts.Imaging![i], p.Facts));

    /// <summary>The treatments so far.</summary>
    public static ListFact Treatments { get; } = new(PatientForm.Treatments, p => p.Facts.Treatments?.Count, p => p.Facts.TreatmentsComplete != false,
        (p, i) => Patient.Counts(p.Facts.Treatments![i], p.Facts));

    /// <summary>The goals of treatment.</summary>
    public static ListFact Goals { get; } = new(PatientForm.Goals, p => p.Facts.Goals?.Count, _ => true, (_, _) => true);

    /// <summary>One goal of the list.</summary>
    public static ChoiceFact<TreatmentGoal> GoalItem { get; } =
        Declared.Add(new RecordedChoice<TreatmentGoal>("Goal", PatientForm.Goals.Path + "[]", PatientForm.Goals.Label, (p, i) => p.Facts.Goals![i]));

    /// <summary>Planned first administration of RLT.</summary>
    public static DateFact RltStart { get; } = Declared.Date("RltStart", PlanForm.RltStart);

    /// <summary>A center that gives RLT can be reached.</summary>
    public static FlagFact RltCenter { get; } = Declared.Flag("RltCenter", AccessForm.RltCenter);

    /// <summary>Gallium-68 PET can be reached.</summary>
    public static FlagFact Ga68Pet { get; } = Declared.Flag("Ga68Pet", AccessForm.Ga68Pet);

    /// <summary>A clinical trial can be reached.</summary>
    public static FlagFact TrialAccess { get; } = Declared.Flag("TrialAccess", AccessForm.ClinicalTrial);

    /// <summary>The clinical evaluation is complete.</summary>
    public static FlagFact ClinicalEvaluationComplete { get; } = Declared.Flag("ClinicalEvaluationComplete", ConditionForm.ClinicalEvaluationComplete);

    /// <summary>The patient is compromised.</summary>
    public static FlagFact Compromised { get; } = Declared.Flag("Compromised", ConditionForm.Compromised);

    /// <summary>ECOG performance status, 0–4.</summary>
    public static NumberFact Ecog { get; } = Declared.Number("Ecog", ConditionForm.Ecog);

    /// <summary>
    /// Karnofsky performance status, 0–100. Where it is not recorded, the range that the ECOG status usually means is read: 0 is 90–100, 1 is 70–80,
    /// 2 is 50–60, 3 is 30–40 and 4 is 10–20 (after Oken et al., Am J Clin Oncol 1982;5:649–655; published tables differ a little). Unknown where
    /// neither is recorded; what is missing then is <c>condition.karnofsky</c>, as the finer of the two.
    /// </summary>
    public static NumberFact Karnofsky { get; } = Declared.Number("Karnofsky", ConditionForm.Karnofsky, new StandIn(Ecog,
    [
        NumberRange.Between(90, 100), NumberRange.Between(70, 80), NumberRange.Between(50, 60), NumberRange.Between(30, 40), NumberRange.Between(10, 20),
    ]));

    /// <summary>Body weight in kilograms.</summary>
    public static NumberFact Weight { get; } = Declared.Number("Weight", ConditionForm.WeightKg);

    /// <summary>Pregnant.</summary>
    public static FlagFact Pregnant { get; } = Declared.Flag("Pregnant", ConditionForm.Pregnant);

    /// <summary>Discussed in a multidisciplinary team.</summary>
    public static FlagFact DiscussedInMdt { get; } = Declared.Flag("DiscussedInMdt", ConditionForm.DiscussedInMdt);

    /// <summary>Hemoglobin in g/dL.</summary>
    public static NumberFact Hemoglobin { get; } = Declared.Number("Hemoglobin", LabForm.Hemoglobin);

    /// <summary>Leukocytes in 10⁹/L.</summary>
    public static NumberFact Leukocytes { get; } = Declared.Number("Leukocytes", LabForm.Leukocytes);

    /// <summary>Neutrophils in 10⁹/L.</summary>
    public static NumberFact Neutrophils { get; } = Declared.Number("Neutrophils", LabForm.Neutrophils);

    /// <summary>Platelets in 10⁹/L.</summary>
    public static NumberFact Platelets { get; } = Declared.Number("Platelets", LabForm.Platelets);

    /// <summary>Creatinine clearance in mL/min.</summary>
    public static NumberFact CreatinineClearance { get; } = Declared.Number("CreatinineClearance", LabForm.CreatinineClearance);

    /// <summary>Bilirubin as a multiple of the upper limit of normal.</summary>
    public static NumberFact Bilirubin { get; } = Declared.Number("Bilirubin", LabForm.BilirubinTimesUln);

    /// <summary>Every fact of this class, in order.</summary>
    internal static IReadOnlyList<Fact> All => Declared.All;

    private static uint PossibleSites(PrimarySite site) => site switch
    {
        PrimarySite.Colon => ChoiceFact<PrimarySite>.Bit(PrimarySite.ProximalColon) | ChoiceFact<PrimarySite>.Bit(PrimarySite.DistalColon),
        PrimarySite.UnknownPrimary => ((1u << ChoiceFact<PrimarySite>.EnumNames.Length) - 1)
            & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.Colon) & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.UnknownPrimary),
        _ => ChoiceFact<PrimarySite>.Bit(site),
    };
}
