using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of a patient record that rules test, described: name, JSON path, label, unit and limits. Authors write
/// <c>using static NetDecisionRules.Criteria.RecordedFacts;</c>.
/// </summary>
public static class RecordedFacts
{
    /// <summary>The moment of the decision.</summary>
    public static DateFact AssessmentDate { get; } = Date("AssessmentDate", "assessmentDate", "assessment date", DaySlot.Assessment);

    /// <summary>Age in years.</summary>
    public static NumberFact Age { get; } = Number("Age", "ageYears", "age", Limits.AgeYears, NumberSlot.AgeYears);

    /// <summary>Sex.</summary>
    public static ChoiceFact<Sex> PatientSex { get; } = Choice<Sex>("PatientSex", "sex", "sex", ChoiceSlot.Sex);

    /// <summary>Organ of the primary. An unknown primary may be any site; a colon whose part is not stated is proximal or distal.</summary>
    public static ChoiceFact<PrimarySite> Site { get; } =
        new RecordedChoice<PrimarySite>("Site", "tumor.primarySite", "primary site", ChoiceSlot.PrimarySite, coarse: PossibleSites);

    /// <summary>Differentiation as recorded.</summary>
    public static ChoiceFact<Differentiation> RecordedDifferentiation { get; } =
        Choice<Differentiation>("RecordedDifferentiation", "tumor.differentiation", "differentiation", ChoiceSlot.Differentiation);

    /// <summary>Cell type of a carcinoma.</summary>
    public static ChoiceFact<CarcinomaCellType> CellType { get; } =
        Choice<CarcinomaCellType>("CellType", "tumor.carcinomaCellType", "carcinoma cell type", ChoiceSlot.CarcinomaCellType);

    /// <summary>Ki-67 index in percent.</summary>
    public static NumberFact Ki67 { get; } = Number("Ki67", "tumor.ki67Percent", "Ki-67", Limits.Ki67Percent, NumberSlot.Ki67Percent);

    /// <summary>Cells counted for Ki-67.</summary>
    public static NumberFact Ki67Cells { get; } =
        Number("Ki67Cells", "tumor.ki67CellsCounted", "cells counted for Ki-67", Limits.Ki67CellsCounted, NumberSlot.Ki67CellsCounted);

    /// <summary>Mitoses per 2 mm².</summary>
    public static NumberFact Mitoses { get; } = Number("Mitoses", "tumor.mitosesPer2mm2", "mitoses", Limits.MitosesPer2mm2, NumberSlot.MitosesPer2mm2);

    /// <summary>The pathologist's grade as recorded.</summary>
    public static ChoiceFact<TumorGrade> StatedGrade { get; } = Choice<TumorGrade>("StatedGrade", "tumor.statedGrade", "stated grade", ChoiceSlot.StatedGrade);

    /// <summary>Hormonal syndrome.</summary>
    public static ChoiceFact<Syndrome> HormonalSyndrome { get; } = Choice<Syndrome>("HormonalSyndrome", "tumor.syndrome", "syndrome", ChoiceSlot.Syndrome);

    /// <summary>p53.</summary>
    public static ChoiceFact<MarkerStatus> P53 { get; } = Choice<MarkerStatus>("P53", "tumor.p53", "p53", ChoiceSlot.P53);

    /// <summary>Rb1.</summary>
    public static ChoiceFact<MarkerStatus> Rb1 { get; } = Choice<MarkerStatus>("Rb1", "tumor.rb1", "Rb1", ChoiceSlot.Rb1);

    /// <summary>ATRX.</summary>
    public static ChoiceFact<MarkerStatus> Atrx { get; } = Choice<MarkerStatus>("Atrx", "tumor.atrx", "ATRX", ChoiceSlot.Atrx);

    /// <summary>DAXX.</summary>
    public static ChoiceFact<MarkerStatus> Daxx { get; } = Choice<MarkerStatus>("Daxx", "tumor.daxx", "DAXX", ChoiceSlot.Daxx);

    /// <summary>Date of diagnosis, perhaps only its month or year.</summary>
    public static DateFact DiagnosisDate { get; } =
        new RecordedDate("DiagnosisDate", "disease.diagnosisDate", "diagnosis date", DaySlot.Diagnosis);

    /// <summary>Extent of disease.</summary>
    public static ChoiceFact<DiseaseExtent> Extent { get; } = Choice<DiseaseExtent>("Extent", "disease.extent", "extent", ChoiceSlot.Extent);

    /// <summary>Resectability.</summary>
    public static ChoiceFact<Resectability> ResectabilityStatus { get; } =
        Choice<Resectability>("ResectabilityStatus", "disease.resectability", "resectability", ChoiceSlot.Resectability);

    /// <summary>Few metastases only.</summary>
    public static FlagFact Oligometastatic { get; } =
        Yes("Oligometastatic", "disease.oligometastatic", "oligometastatic disease", ChoiceSlot.Oligometastatic);

    /// <summary>Radical surgery cannot be excluded if the tumor responds.</summary>
    public static FlagFact FutureRadicalSurgeryPossible { get; } = Yes("FutureRadicalSurgeryPossible", "disease.futureRadicalSurgeryPossible",
        "chance of radical surgery after a response", ChoiceSlot.FutureRadicalSurgeryPossible);

    /// <summary>Poor prognosis.</summary>
    public static FlagFact PoorPrognosis { get; } = Yes("PoorPrognosis", "disease.poorPrognosis", "poor prognosis", ChoiceSlot.PoorPrognosis);

    /// <summary>Amount of tumor.</summary>
    public static ChoiceFact<TumorBurden> Burden { get; } = Choice<TumorBurden>("Burden", "disease.tumorBurden", "tumor burden", ChoiceSlot.TumorBurden);

    /// <summary>Pace of growth.</summary>
    public static ChoiceFact<TumorGrowth> Growth { get; } = Choice<TumorGrowth>("Growth", "disease.growth", "growth", ChoiceSlot.Growth);

    /// <summary>Weight of symptoms.</summary>
    public static ChoiceFact<SymptomBurden> Symptoms { get; } = Choice<SymptomBurden>("Symptoms", "disease.symptomBurden", "symptom burden", ChoiceSlot.SymptomBurden);

    /// <summary>Diarrhea that treatment does not control.</summary>
    public static FlagFact UncontrolledDiarrhea { get; } =
        Yes("UncontrolledDiarrhea", "disease.uncontrolledDiarrhea", "uncontrolled diarrhea", ChoiceSlot.UncontrolledDiarrhea);

    /// <summary>The syndrome persists on a somatostatin analogue.</summary>
    public static FlagFact SyndromeRefractoryToSsa { get; } =
        Yes("SyndromeRefractoryToSsa", "disease.syndromeRefractoryToSsa", "syndrome refractory to SSA", ChoiceSlot.SyndromeRefractoryToSsa);

    /// <summary>Progression on CT or MRI.</summary>
    public static FlagFact RadiologicalProgression { get; } =
        Yes("RadiologicalProgression", "disease.radiologicalProgression", "radiological progression", ChoiceSlot.RadiologicalProgression);

    /// <summary>Progression by symptoms or signs.</summary>
    public static FlagFact ClinicalProgression { get; } =
        Yes("ClinicalProgression", "disease.clinicalProgression", "clinical progression", ChoiceSlot.ClinicalProgression);

    /// <summary>Rise of a marker.</summary>
    public static FlagFact BiochemicalRise { get; } = Yes("BiochemicalRise", "disease.biochemicalRise", "biochemical rise", ChoiceSlot.BiochemicalRise);

    /// <summary>Rise of the SUV on SSTR-PET.</summary>
    public static FlagFact SstrUptakeIncrease { get; } =
        Yes("SstrUptakeIncrease", "disease.sstrUptakeIncrease", "SUV rise on SSTR-PET", ChoiceSlot.SstrUptakeIncrease);

    /// <summary>Suspected necrosis.</summary>
    public static ChoiceFact<SuspectedNecrosis> Necrosis { get; } =
        Choice<SuspectedNecrosis>("Necrosis", "disease.suspectedNecrosis", "suspected necrosis", ChoiceSlot.SuspectedNecrosis);

    /// <summary>A lesion measurable by RECIST 1.1.</summary>
    public static FlagFact MeasurableDisease { get; } =
        Yes("MeasurableDisease", "disease.measurableDisease", "measurable disease (RECIST 1.1)", ChoiceSlot.MeasurableDisease);

    /// <summary>The imaging studies.</summary>
    public static ListFact Imaging { get; } = new("imaging", "study", p => p.Facts.Imaging?.Count, p => p.Facts.ImagingComplete != false,
        (p, i) => Patient.Counts(p.Facts.Imaging![i], p.Facts));

    /// <summary>The treatments so far.</summary>
    public static ListFact Treatments { get; } = new("treatments", "treatment", p => p.Facts.Treatments?.Count, p => p.Facts.TreatmentsComplete != false,
        (p, i) => Patient.Counts(p.Facts.Treatments![i], p.Facts));

    /// <summary>The goals of treatment.</summary>
    public static ListFact Goals { get; } = new("goals", "goal", p => p.Facts.Goals?.Count, _ => true, (_, _) => true);

    /// <summary>One goal of the list.</summary>
    public static ChoiceFact<TreatmentGoal> GoalItem { get; } =
        new RecordedChoice<TreatmentGoal>("Goal", "goals[]", "goal", (p, i) => ChoiceCode.Of(p.Facts.Goals![i]));

    /// <summary>Planned first administration of RLT.</summary>
    public static DateFact RltStart { get; } = Date("RltStart", "plan.rltStart", "planned start of RLT", DaySlot.RltStart);

    /// <summary>A center that gives RLT can be reached.</summary>
    public static FlagFact RltCenter { get; } = Yes("RltCenter", "access.rltCenter", "access to an RLT center", ChoiceSlot.RltCenter);

    /// <summary>Gallium-68 PET can be reached.</summary>
    public static FlagFact Ga68Pet { get; } = Yes("Ga68Pet", "access.ga68Pet", "access to gallium-68 PET", ChoiceSlot.Ga68Pet);

    /// <summary>A clinical trial can be reached.</summary>
    public static FlagFact TrialAccess { get; } = Yes("TrialAccess", "access.clinicalTrial", "access to a clinical trial", ChoiceSlot.TrialAccess);

    /// <summary>The clinical evaluation is complete.</summary>
    public static FlagFact ClinicalEvaluationComplete { get; } = Yes("ClinicalEvaluationComplete", "condition.clinicalEvaluationComplete",
        "complete clinical evaluation", ChoiceSlot.ClinicalEvaluationComplete);

    /// <summary>The patient is compromised.</summary>
    public static FlagFact Compromised { get; } = Yes("Compromised", "condition.compromised", "compromised condition", ChoiceSlot.Compromised);

    /// <summary>Karnofsky performance status.</summary>
    public static NumberFact Karnofsky { get; } =
        Number("Karnofsky", "condition.karnofsky", "Karnofsky status", Limits.Karnofsky, NumberSlot.Karnofsky);

    /// <summary>Body weight in kilograms.</summary>
    public static NumberFact Weight { get; } = Number("Weight", "condition.weightKg", "body weight", Limits.WeightKg, NumberSlot.WeightKg);

    /// <summary>Pregnant.</summary>
    public static FlagFact Pregnant { get; } = Yes("Pregnant", "condition.pregnant", "pregnancy", ChoiceSlot.Pregnant);

    /// <summary>Discussed in a multidisciplinary team.</summary>
    public static FlagFact DiscussedInMdt { get; } =
        Yes("DiscussedInMdt", "condition.discussedInMdt", "discussion in a multidisciplinary team", ChoiceSlot.DiscussedInMdt);

    /// <summary>Hemoglobin in g/dL.</summary>
    public static NumberFact Hemoglobin { get; } = Number("Hemoglobin", "labs.hemoglobin", "hemoglobin", Limits.Hemoglobin, NumberSlot.Hemoglobin);

    /// <summary>Leukocytes in 10⁹/L.</summary>
    public static NumberFact Leukocytes { get; } = Number("Leukocytes", "labs.leukocytes", "leukocytes", Limits.BloodCells, NumberSlot.Leukocytes);

    /// <summary>Neutrophils in 10⁹/L.</summary>
    public static NumberFact Neutrophils { get; } = Number("Neutrophils", "labs.neutrophils", "neutrophils", Limits.BloodCells, NumberSlot.Neutrophils);

    /// <summary>Platelets in 10⁹/L.</summary>
    public static NumberFact Platelets { get; } = Number("Platelets", "labs.platelets", "platelets", Limits.BloodCells, NumberSlot.Platelets);

    /// <summary>Creatinine clearance in mL/min.</summary>
    public static NumberFact CreatinineClearance { get; } =
        Number("CreatinineClearance", "labs.creatinineClearance", "creatinine clearance", Limits.CreatinineClearance, NumberSlot.CreatinineClearance);

    /// <summary>Bilirubin as a multiple of the upper limit of normal.</summary>
    public static NumberFact Bilirubin { get; } = Number("Bilirubin", "labs.bilirubinTimesUln", "bilirubin", Limits.BilirubinTimesUln, NumberSlot.BilirubinTimesUln);

    private static uint PossibleSites(int site) => (PrimarySite)site switch
    {
        PrimarySite.Colon => ChoiceFact<PrimarySite>.Bit(PrimarySite.ProximalColon) | ChoiceFact<PrimarySite>.Bit(PrimarySite.DistalColon),
        PrimarySite.UnknownPrimary => ((1u << ChoiceFact<PrimarySite>.EnumNames.Length) - 1)
            & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.Colon) & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.UnknownPrimary),
        _ => 1u << site,
    };

    private static RecordedDate Date(string name, string path, string label, DaySlot slot) => new(name, path, label, slot);

    private static NumberFact Number(string name, string path, string label, NumberLimits limits, NumberSlot slot) => new(name, path, label, limits, slot);

    private static RecordedChoice<T> Choice<T>(string name, string path, string label, ChoiceSlot slot)
        where T : struct, Enum => new(name, path, label, slot);

    private static FlagFact Yes(string name, string path, string label, ChoiceSlot slot) => new(name, path, label, slot);
}
