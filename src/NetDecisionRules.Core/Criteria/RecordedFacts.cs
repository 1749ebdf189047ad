using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>
/// The facts of a patient record that rules test, described: name, JSON path, label, unit and limits. Authors write
/// <c>using static NetDecisionRules.Criteria.RecordedFacts;</c>.
/// </summary>
public static class RecordedFacts
{
    /// <summary>The moment of the decision.</summary>
    public static DateFact AssessmentDate { get; } = Date("AssessmentDate", "assessmentDate", "assessment date", (p, _) => p.Facts.AssessmentDate);

    /// <summary>Age in years.</summary>
    public static NumberFact Age { get; } = Number("Age", "ageYears", "age", Limits.AgeYears, (p, _) => p.Facts.AgeYears);

    /// <summary>Sex.</summary>
    public static ChoiceFact<Sex> PatientSex { get; } = Choice("PatientSex", "sex", "sex", (p, _) => p.Facts.Sex);

    /// <summary>Organ of the primary. An unknown primary may be any site; a colon whose part is not stated is proximal or distal.</summary>
    public static ChoiceFact<PrimarySite> Site { get; } =
        new RecordedChoice<PrimarySite>("Site", "tumor.primarySite", "primary site", (p, _) => p.Facts.Tumor.PrimarySite, coarse: PossibleSites);

    /// <summary>Differentiation as recorded.</summary>
    public static ChoiceFact<Differentiation> RecordedDifferentiation { get; } =
        Choice("RecordedDifferentiation", "tumor.differentiation", "differentiation", (p, _) => p.Facts.Tumor.Differentiation);

    /// <summary>Cell type of a carcinoma.</summary>
    public static ChoiceFact<CarcinomaCellType> CellType { get; } =
        Choice("CellType", "tumor.carcinomaCellType", "carcinoma cell type", (p, _) => p.Facts.Tumor.CarcinomaCellType);

    /// <summary>Ki-67 index in percent.</summary>
    public static NumberFact Ki67 { get; } = Number("Ki67", "tumor.ki67Percent", "Ki-67", Limits.Ki67Percent, (p, _) => p.Facts.Tumor.Ki67Percent);

    /// <summary>Cells counted for Ki-67.</summary>
    public static NumberFact Ki67Cells { get; } =
        Number("Ki67Cells", "tumor.ki67CellsCounted", "cells counted for Ki-67", Limits.Ki67CellsCounted, (p, _) => p.Facts.Tumor.Ki67CellsCounted);

    /// <summary>Mitoses per 2 mm².</summary>
    public static NumberFact Mitoses { get; } = Number("Mitoses", "tumor.mitosesPer2mm2", "mitoses", Limits.MitosesPer2mm2, (p, _) => p.Facts.Tumor.MitosesPer2mm2);

    /// <summary>The pathologist's grade as recorded.</summary>
    public static ChoiceFact<TumorGrade> StatedGrade { get; } = Choice("StatedGrade", "tumor.statedGrade", "stated grade", (p, _) => p.Facts.Tumor.StatedGrade);

    /// <summary>Hormonal syndrome.</summary>
    public static ChoiceFact<Syndrome> HormonalSyndrome { get; } = Choice("HormonalSyndrome", "tumor.syndrome", "syndrome", (p, _) => p.Facts.Tumor.Syndrome);

    /// <summary>p53.</summary>
    public static ChoiceFact<MarkerStatus> P53 { get; } = Choice("P53", "tumor.p53", "p53", (p, _) => p.Facts.Tumor.P53);

    /// <summary>Rb1.</summary>
    public static ChoiceFact<MarkerStatus> Rb1 { get; } = Choice("Rb1", "tumor.rb1", "Rb1", (p, _) => p.Facts.Tumor.Rb1);

    /// <summary>ATRX.</summary>
    public static ChoiceFact<MarkerStatus> Atrx { get; } = Choice("Atrx", "tumor.atrx", "ATRX", (p, _) => p.Facts.Tumor.Atrx);

    /// <summary>DAXX.</summary>
    public static ChoiceFact<MarkerStatus> Daxx { get; } = Choice("Daxx", "tumor.daxx", "DAXX", (p, _) => p.Facts.Tumor.Daxx);

    /// <summary>Date of diagnosis, perhaps only its month or year.</summary>
    public static DateFact DiagnosisDate { get; } =
        new RecordedDate("DiagnosisDate", "disease.diagnosisDate", "diagnosis date", (Patient p, int _) => p.Facts.Disease.DiagnosisDate);

    /// <summary>Extent of disease.</summary>
    public static ChoiceFact<DiseaseExtent> Extent { get; } = Choice("Extent", "disease.extent", "extent", (p, _) => p.Facts.Disease.Extent);

    /// <summary>Resectability.</summary>
    public static ChoiceFact<Resectability> ResectabilityStatus { get; } =
        Choice("ResectabilityStatus", "disease.resectability", "resectability", (p, _) => p.Facts.Disease.Resectability);

    /// <summary>Few metastases only.</summary>
    public static FlagFact Oligometastatic { get; } =
        Yes("Oligometastatic", "disease.oligometastatic", "oligometastatic disease", (p, _) => p.Facts.Disease.Oligometastatic);

    /// <summary>Radical surgery cannot be excluded if the tumor responds.</summary>
    public static FlagFact FutureRadicalSurgeryPossible { get; } = Yes("FutureRadicalSurgeryPossible", "disease.futureRadicalSurgeryPossible",
        "chance of radical surgery after a response", (p, _) => p.Facts.Disease.FutureRadicalSurgeryPossible);

    /// <summary>Poor prognosis.</summary>
    public static FlagFact PoorPrognosis { get; } = Yes("PoorPrognosis", "disease.poorPrognosis", "poor prognosis", (p, _) => p.Facts.Disease.PoorPrognosis);

    /// <summary>Amount of tumor.</summary>
    public static ChoiceFact<TumorBurden> Burden { get; } = Choice("Burden", "disease.tumorBurden", "tumor burden", (p, _) => p.Facts.Disease.TumorBurden);

    /// <summary>Pace of growth.</summary>
    public static ChoiceFact<TumorGrowth> Growth { get; } = Choice("Growth", "disease.growth", "growth", (p, _) => p.Facts.Disease.Growth);

    /// <summary>Weight of symptoms.</summary>
    public static ChoiceFact<SymptomBurden> Symptoms { get; } = Choice("Symptoms", "disease.symptomBurden", "symptom burden", (p, _) => p.Facts.Disease.SymptomBurden);

    /// <summary>Diarrhea that treatment does not control.</summary>
    public static FlagFact UncontrolledDiarrhea { get; } =
        Yes("UncontrolledDiarrhea", "disease.uncontrolledDiarrhea", "uncontrolled diarrhea", (p, _) => p.Facts.Disease.UncontrolledDiarrhea);

    /// <summary>The syndrome persists on a somatostatin analogue.</summary>
    public static FlagFact SyndromeRefractoryToSsa { get; } =
        Yes("SyndromeRefractoryToSsa", "disease.syndromeRefractoryToSsa", "syndrome refractory to SSA", (p, _) => p.Facts.Disease.SyndromeRefractoryToSsa);

    /// <summary>Progression on CT or MRI.</summary>
    public static FlagFact RadiologicalProgression { get; } =
        Yes("RadiologicalProgression", "disease.radiologicalProgression", "radiological progression", (p, _) => p.Facts.Disease.RadiologicalProgression);

    /// <summary>Progression by symptoms or signs.</summary>
    public static FlagFact ClinicalProgression { get; } =
        Yes("ClinicalProgression", "disease.clinicalProgression", "clinical progression", (p, _) => p.Facts.Disease.ClinicalProgression);

    /// <summary>Rise of a marker.</summary>
    public static FlagFact BiochemicalRise { get; } = Yes("BiochemicalRise", "disease.biochemicalRise", "biochemical rise", (p, _) => p.Facts.Disease.BiochemicalRise);

    /// <summary>Rise of the SUV on SSTR-PET.</summary>
    public static FlagFact SstrUptakeIncrease { get; } =
        Yes("SstrUptakeIncrease", "disease.sstrUptakeIncrease", "SUV rise on SSTR-PET", (p, _) => p.Facts.Disease.SstrUptakeIncrease);

    /// <summary>Suspected necrosis.</summary>
    public static ChoiceFact<SuspectedNecrosis> Necrosis { get; } =
        Choice("Necrosis", "disease.suspectedNecrosis", "suspected necrosis", (p, _) => p.Facts.Disease.SuspectedNecrosis);

    /// <summary>A lesion measurable by RECIST 1.1.</summary>
    public static FlagFact MeasurableDisease { get; } =
        Yes("MeasurableDisease", "disease.measurableDisease", "measurable disease (RECIST 1.1)", (p, _) => p.Facts.Disease.MeasurableDisease);

    /// <summary>The imaging studies.</summary>
    public static ListFact Imaging { get; } = new("imaging", "study", p => p.Facts.Imaging?.Count, p => p.Facts.ImagingComplete != false,
        (p, i) => p.Counts(p.Facts.Imaging![i]));

    /// <summary>The treatments so far.</summary>
    public static ListFact Treatments { get; } = new("treatments", "treatment", p => p.Facts.Treatments?.Count, p => p.Facts.TreatmentsComplete != false,
        (p, i) => p.Counts(p.Facts.Treatments![i]));

    /// <summary>The goals of treatment.</summary>
    public static ListFact Goals { get; } = new("goals", "goal", p => p.Facts.Goals?.Count, _ => true, (_, _) => true);

    /// <summary>One goal of the list.</summary>
    public static ChoiceFact<TreatmentGoal> GoalItem { get; } =
        new RecordedChoice<TreatmentGoal>("Goal", "goals[]", "goal", (p, i) => p.Facts.Goals![i]);

    /// <summary>Planned first administration of RLT.</summary>
    public static DateFact RltStart { get; } = Date("RltStart", "plan.rltStart", "planned start of RLT", (p, _) => p.Facts.Plan.RltStart);

    /// <summary>A center that gives RLT can be reached.</summary>
    public static FlagFact RltCenter { get; } = Yes("RltCenter", "access.rltCenter", "access to an RLT center", (p, _) => p.Facts.Access.RltCenter);

    /// <summary>Gallium-68 PET can be reached.</summary>
    public static FlagFact Ga68Pet { get; } = Yes("Ga68Pet", "access.ga68Pet", "access to gallium-68 PET", (p, _) => p.Facts.Access.Ga68Pet);

    /// <summary>A clinical trial can be reached.</summary>
    public static FlagFact TrialAccess { get; } = Yes("TrialAccess", "access.clinicalTrial", "access to a clinical trial", (p, _) => p.Facts.Access.ClinicalTrial);

    /// <summary>The clinical evaluation is complete.</summary>
    public static FlagFact ClinicalEvaluationComplete { get; } = Yes("ClinicalEvaluationComplete", "condition.clinicalEvaluationComplete",
        "complete clinical evaluation", (p, _) => p.Facts.Condition.ClinicalEvaluationComplete);

    /// <summary>The patient is compromised.</summary>
    public static FlagFact Compromised { get; } = Yes("Compromised", "condition.compromised", "compromised condition", (p, _) => p.Facts.Condition.Compromised);

    /// <summary>Karnofsky performance status.</summary>
    public static NumberFact Karnofsky { get; } =
        Number("Karnofsky", "condition.karnofsky", "Karnofsky status", Limits.Karnofsky, (p, _) => p.Facts.Condition.Karnofsky);

    /// <summary>Body weight in kilograms.</summary>
    public static NumberFact Weight { get; } = Number("Weight", "condition.weightKg", "body weight", Limits.WeightKg, (p, _) => p.Facts.Condition.WeightKg);

    /// <summary>Pregnant.</summary>
    public static FlagFact Pregnant { get; } = Yes("Pregnant", "condition.pregnant", "pregnancy", (p, _) => p.Facts.Condition.Pregnant);

    /// <summary>Discussed in a multidisciplinary team.</summary>
    public static FlagFact DiscussedInMdt { get; } =
        Yes("DiscussedInMdt", "condition.discussedInMdt", "discussion in a multidisciplinary team", (p, _) => p.Facts.Condition.DiscussedInMdt);

    /// <summary>Hemoglobin in g/dL.</summary>
    public static NumberFact Hemoglobin { get; } = Number("Hemoglobin", "labs.hemoglobin", "hemoglobin", Limits.Hemoglobin, (p, _) => p.Facts.Labs.Hemoglobin);

    /// <summary>Leukocytes in 10⁹/L.</summary>
    public static NumberFact Leukocytes { get; } = Number("Leukocytes", "labs.leukocytes", "leukocytes", Limits.BloodCells, (p, _) => p.Facts.Labs.Leukocytes);

    /// <summary>Neutrophils in 10⁹/L.</summary>
    public static NumberFact Neutrophils { get; } = Number("Neutrophils", "labs.neutrophils", "neutrophils", Limits.BloodCells, (p, _) => p.Facts.Labs.Neutrophils);

    /// <summary>Platelets in 10⁹/L.</summary>
    public static NumberFact Platelets { get; } = Number("Platelets", "labs.platelets", "platelets", Limits.BloodCells, (p, _) => p.Facts.Labs.Platelets);

    /// <summary>Creatinine clearance in mL/min.</summary>
    public static NumberFact CreatinineClearance { get; } =
        Number("CreatinineClearance", "labs.creatinineClearance", "creatinine clearance", Limits.CreatinineClearance, (p, _) => p.Facts.Labs.CreatinineClearance);

    /// <summary>Bilirubin as a multiple of the upper limit of normal.</summary>
    public static NumberFact Bilirubin { get; } = Number("Bilirubin", "labs.bilirubinTimesUln", "bilirubin", Limits.BilirubinTimesUln, (p, _) => p.Facts.Labs.BilirubinTimesUln);

    private static uint PossibleSites(PrimarySite site) => site switch
    {
        PrimarySite.Colon => ChoiceFact<PrimarySite>.Bit(PrimarySite.ProximalColon) | ChoiceFact<PrimarySite>.Bit(PrimarySite.DistalColon),
        PrimarySite.UnknownPrimary => ((1u << Enum.GetValues<PrimarySite>().Length) - 1)
            & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.Colon) & ~ChoiceFact<PrimarySite>.Bit(PrimarySite.UnknownPrimary),
        _ => ChoiceFact<PrimarySite>.Bit(site),
    };

    private static RecordedDate Date(string name, string path, string label, Func<Patient, int, DateOnly?> read) =>
        new(name, path, label, (Patient p, int i) => read(p, i) is { } day ? PartialDate.Day(day) : null);

    private static NumberFact Number(string name, string path, string label, NumberLimits limits, Func<Patient, int, NumberRange?> read) =>
        new(name, path, label, limits, read);

    private static RecordedChoice<T> Choice<T>(string name, string path, string label, Func<Patient, int, T?> read)
        where T : struct, Enum => new(name, path, label, read);

    private static FlagFact Yes(string name, string path, string label, Func<Patient, int, bool?> read) => new(name, path, label, read);
}
