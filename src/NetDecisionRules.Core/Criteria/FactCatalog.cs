namespace NetDecisionRules.Criteria;

/// <summary>Every fact and list that a criterion can name, by name: how an export finds them again.</summary>
internal sealed class FactCatalog
{
    private static readonly Fact[] Fixed =
    [
        RecordedFacts.AssessmentDate, RecordedFacts.Age, RecordedFacts.PatientSex, RecordedFacts.Site,
        RecordedFacts.RecordedDifferentiation, RecordedFacts.CellType, RecordedFacts.Ki67, RecordedFacts.Ki67Cells, RecordedFacts.Mitoses,
        RecordedFacts.StatedGrade, RecordedFacts.HormonalSyndrome, RecordedFacts.P53, RecordedFacts.Rb1, RecordedFacts.Atrx,
        RecordedFacts.Daxx, RecordedFacts.DiagnosisDate, RecordedFacts.Extent, RecordedFacts.ResectabilityStatus,
        RecordedFacts.Oligometastatic, RecordedFacts.FutureRadicalSurgeryPossible, RecordedFacts.PoorPrognosis, RecordedFacts.Burden,
        RecordedFacts.Growth, RecordedFacts.Symptoms, RecordedFacts.UncontrolledDiarrhea, RecordedFacts.SyndromeRefractoryToSsa,
        RecordedFacts.RadiologicalProgression, RecordedFacts.ClinicalProgression, RecordedFacts.BiochemicalRise,
        RecordedFacts.SstrUptakeIncrease, RecordedFacts.Necrosis, RecordedFacts.MeasurableDisease, RecordedFacts.GoalItem,
        RecordedFacts.RltStart, RecordedFacts.RltCenter, RecordedFacts.Ga68Pet, RecordedFacts.TrialAccess,
        RecordedFacts.ClinicalEvaluationComplete, RecordedFacts.Compromised, RecordedFacts.Karnofsky, RecordedFacts.Weight,
        RecordedFacts.Pregnant, RecordedFacts.DiscussedInMdt, RecordedFacts.Hemoglobin, RecordedFacts.Leukocytes, RecordedFacts.Neutrophils,
        RecordedFacts.Platelets, RecordedFacts.CreatinineClearance, RecordedFacts.Bilirubin,
        StudyFacts.Modality, StudyFacts.Date, StudyFacts.Response, StudyFacts.LatestSstrDate, StudyFacts.LatestUptake,
        StudyFacts.LatestAllTargetLesionsPositive, StudyFacts.LatestMismatch, StudyFacts.LatestFdgPositive,
        TreatmentFacts.Kind, TreatmentFacts.Outcome, TreatmentFacts.Cycles, TreatmentFacts.DiseaseControl, TreatmentFacts.End,
        TreatmentFacts.RltEnd,
        DifferentiationFact.Instance, SstrUptakeFact.Instance,
    ];

    private static readonly ListFact[] Lists = [RecordedFacts.Imaging, RecordedFacts.Treatments, RecordedFacts.Goals];

    private readonly Dictionary<string, Fact> byName;

    /// <summary>The facts of a rule base that grades like this.</summary>
    public FactCatalog(GradeFact grade) => byName = Fixed.Append(grade).Append(grade.StatedGradeDiffers).ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Every fact, in a fixed order.</summary>
    public IReadOnlyCollection<Fact> Facts => byName.Values;

    /// <summary>The fact of this name; null where there is none.</summary>
    public Fact? Fact(string name) => byName.GetValueOrDefault(name);

    /// <summary>The list at this path; null where there is none.</summary>
    public static ListFact? List(string path) => Lists.FirstOrDefault(l => l.Path == path);
}
