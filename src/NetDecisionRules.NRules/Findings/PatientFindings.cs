using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// What is certain and what is possible for one patient: the words in which the conditions of the exported rules are written, and in which an
/// application's own rules can be, too. Reads the patient when asked; never throws for a patient.
/// </summary>
public readonly record struct PatientFindings
{
    private readonly Patient patient;

    internal PatientFindings(Patient patient) => this.patient = patient;

    /// <inheritdoc cref="RecordedFacts.AssessmentDate"/>
    public DateFinding AssessmentDate => new(RecordedFacts.AssessmentDate, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Age"/>
    public NumberFinding Age => new(RecordedFacts.Age, patient, -1);

    /// <inheritdoc cref="RecordedFacts.PatientSex"/>
    public ChoiceFinding<Sex> PatientSex => new(RecordedFacts.PatientSex, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Site"/>
    public ChoiceFinding<PrimarySite> Site => new(RecordedFacts.Site, patient, -1);

    /// <inheritdoc cref="RecordedFacts.RecordedDifferentiation"/>
    public ChoiceFinding<Differentiation> RecordedDifferentiation => new(RecordedFacts.RecordedDifferentiation, patient, -1);

    /// <inheritdoc cref="RecordedFacts.CellType"/>
    public ChoiceFinding<CarcinomaCellType> CellType => new(RecordedFacts.CellType, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Ki67"/>
    public NumberFinding Ki67 => new(RecordedFacts.Ki67, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Ki67Cells"/>
    public NumberFinding Ki67Cells => new(RecordedFacts.Ki67Cells, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Mitoses"/>
    public NumberFinding Mitoses => new(RecordedFacts.Mitoses, patient, -1);

    /// <inheritdoc cref="RecordedFacts.StatedGrade"/>
    public ChoiceFinding<TumorGrade> StatedGrade => new(RecordedFacts.StatedGrade, patient, -1);

    /// <inheritdoc cref="RecordedFacts.HormonalSyndrome"/>
    public ChoiceFinding<Syndrome> HormonalSyndrome => new(RecordedFacts.HormonalSyndrome, patient, -1);

    /// <inheritdoc cref="RecordedFacts.P53"/>
    public ChoiceFinding<MarkerStatus> P53 => new(RecordedFacts.P53, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Rb1"/>
    public ChoiceFinding<MarkerStatus> Rb1 => new(RecordedFacts.Rb1, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Atrx"/>
    public ChoiceFinding<MarkerStatus> Atrx => new(RecordedFacts.Atrx, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Daxx"/>
    public ChoiceFinding<MarkerStatus> Daxx => new(RecordedFacts.Daxx, patient, -1);

    /// <inheritdoc cref="RecordedFacts.DiagnosisDate"/>
    public DateFinding DiagnosisDate => new(RecordedFacts.DiagnosisDate, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Extent"/>
    public ChoiceFinding<DiseaseExtent> Extent => new(RecordedFacts.Extent, patient, -1);

    /// <inheritdoc cref="RecordedFacts.ResectabilityStatus"/>
    public ChoiceFinding<Resectability> ResectabilityStatus => new(RecordedFacts.ResectabilityStatus, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Oligometastatic"/>
    public FlagFinding Oligometastatic => new(RecordedFacts.Oligometastatic, patient, -1);

    /// <inheritdoc cref="RecordedFacts.FutureRadicalSurgeryPossible"/>
    public FlagFinding FutureRadicalSurgeryPossible => new(RecordedFacts.FutureRadicalSurgeryPossible, patient, -1);

    /// <inheritdoc cref="RecordedFacts.PoorPrognosis"/>
    public FlagFinding PoorPrognosis => new(RecordedFacts.PoorPrognosis, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Burden"/>
    public ChoiceFinding<TumorBurden> Burden => new(RecordedFacts.Burden, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Growth"/>
    public ChoiceFinding<TumorGrowth> Growth => new(RecordedFacts.Growth, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Symptoms"/>
    public ChoiceFinding<SymptomBurden> Symptoms => new(RecordedFacts.Symptoms, patient, -1);

    /// <inheritdoc cref="RecordedFacts.UncontrolledDiarrhea"/>
    public FlagFinding UncontrolledDiarrhea => new(RecordedFacts.UncontrolledDiarrhea, patient, -1);

    /// <inheritdoc cref="RecordedFacts.SyndromeRefractoryToSsa"/>
    public FlagFinding SyndromeRefractoryToSsa => new(RecordedFacts.SyndromeRefractoryToSsa, patient, -1);

    /// <inheritdoc cref="RecordedFacts.RadiologicalProgression"/>
    public FlagFinding RadiologicalProgression => new(RecordedFacts.RadiologicalProgression, patient, -1);

    /// <inheritdoc cref="RecordedFacts.ClinicalProgression"/>
    public FlagFinding ClinicalProgression => new(RecordedFacts.ClinicalProgression, patient, -1);

    /// <inheritdoc cref="RecordedFacts.BiochemicalRise"/>
    public FlagFinding BiochemicalRise => new(RecordedFacts.BiochemicalRise, patient, -1);

    /// <inheritdoc cref="RecordedFacts.SstrUptakeIncrease"/>
    public FlagFinding SstrUptakeIncrease => new(RecordedFacts.SstrUptakeIncrease, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Necrosis"/>
    public ChoiceFinding<SuspectedNecrosis> Necrosis => new(RecordedFacts.Necrosis, patient, -1);

    /// <inheritdoc cref="RecordedFacts.MeasurableDisease"/>
    public FlagFinding MeasurableDisease => new(RecordedFacts.MeasurableDisease, patient, -1);

    /// <inheritdoc cref="RecordedFacts.RltStart"/>
    public DateFinding RltStart => new(RecordedFacts.RltStart, patient, -1);

    /// <inheritdoc cref="RecordedFacts.RltCenter"/>
    public FlagFinding RltCenter => new(RecordedFacts.RltCenter, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Ga68Pet"/>
    public FlagFinding Ga68Pet => new(RecordedFacts.Ga68Pet, patient, -1);

    /// <inheritdoc cref="RecordedFacts.TrialAccess"/>
    public FlagFinding TrialAccess => new(RecordedFacts.TrialAccess, patient, -1);

    /// <inheritdoc cref="RecordedFacts.ClinicalEvaluationComplete"/>
    public FlagFinding ClinicalEvaluationComplete => new(RecordedFacts.ClinicalEvaluationComplete, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Compromised"/>
    public FlagFinding Compromised => new(RecordedFacts.Compromised, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Karnofsky"/>
    public NumberFinding Karnofsky => new(RecordedFacts.Karnofsky, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Weight"/>
    public NumberFinding Weight => new(RecordedFacts.Weight, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Pregnant"/>
    public FlagFinding Pregnant => new(RecordedFacts.Pregnant, patient, -1);

    /// <inheritdoc cref="RecordedFacts.DiscussedInMdt"/>
    public FlagFinding DiscussedInMdt => new(RecordedFacts.DiscussedInMdt, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Hemoglobin"/>
    public NumberFinding Hemoglobin => new(RecordedFacts.Hemoglobin, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Leukocytes"/>
    public NumberFinding Leukocytes => new(RecordedFacts.Leukocytes, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Neutrophils"/>
    public NumberFinding Neutrophils => new(RecordedFacts.Neutrophils, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Platelets"/>
    public NumberFinding Platelets => new(RecordedFacts.Platelets, patient, -1);

    /// <inheritdoc cref="RecordedFacts.CreatinineClearance"/>
    public NumberFinding CreatinineClearance => new(RecordedFacts.CreatinineClearance, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Bilirubin"/>
    public NumberFinding Bilirubin => new(RecordedFacts.Bilirubin, patient, -1);

    /// <inheritdoc cref="StudyFacts.LatestSstrDate"/>
    public DateFinding LatestSstrDate => new(StudyFacts.LatestSstrDate, patient, -1);

    /// <inheritdoc cref="StudyFacts.LatestUptake"/>
    public ChoiceFinding<UptakePattern> LatestUptake => new(StudyFacts.LatestUptake, patient, -1);

    /// <inheritdoc cref="StudyFacts.LatestAllTargetLesionsPositive"/>
    public FlagFinding LatestAllTargetLesionsPositive => new(StudyFacts.LatestAllTargetLesionsPositive, patient, -1);

    /// <inheritdoc cref="StudyFacts.LatestMismatch"/>
    public FlagFinding LatestMismatch => new(StudyFacts.LatestMismatch, patient, -1);

    /// <inheritdoc cref="StudyFacts.LatestFdgPositive"/>
    public FlagFinding LatestFdgPositive => new(StudyFacts.LatestFdgPositive, patient, -1);

    /// <inheritdoc cref="TreatmentFacts.RltEnd"/>
    public DateFinding RltEnd => new(TreatmentFacts.RltEnd, patient, -1);

    /// <inheritdoc cref="DifferentiationFact"/>
    public ChoiceFinding<Differentiation> Differentiation => new(DifferentiationFact.Instance, patient, -1);

    /// <inheritdoc cref="SstrUptakeFact"/>
    public ChoiceFinding<KrenningScore> SstrUptake => new(SstrUptakeFact.Instance, patient, -1);

    /// <inheritdoc cref="RecordedFacts.Imaging"/>
    public ListFinding<StudyFindings> Imaging => new(RecordedFacts.Imaging, patient, StudyFindings.Read);

    /// <inheritdoc cref="RecordedFacts.Treatments"/>
    public ListFinding<TreatmentFindings> Treatments => new(RecordedFacts.Treatments, patient, TreatmentFindings.Read);

    /// <inheritdoc cref="RecordedFacts.Goals"/>
    public ListFinding<GoalFindings> Goals => new(RecordedFacts.Goals, patient, GoalFindings.Read);

    /// <summary>The grade by given bands; see <see cref="GradeFact"/>.</summary>
    /// <param name="ki67From">The lowest Ki-67 of G2 in percent.</param>
    /// <param name="ki67To">The highest Ki-67 of G2 in percent.</param>
    /// <param name="mitosesFrom">The lowest mitotic count of G2 per 2 mm².</param>
    /// <param name="mitosesTo">The highest mitotic count of G2 per 2 mm².</param>
    public ChoiceFinding<TumorGrade> Grade(decimal ki67From, decimal ki67To, decimal mitosesFrom, decimal mitosesTo) =>
        new(Grading.By(ki67From, ki67To, mitosesFrom, mitosesTo), patient, -1);

    /// <summary>Whether a stated grade is recorded that Ki-67 and mitoses exclude by given bands, those of <see cref="Grade"/>.</summary>
    /// <param name="ki67From">The lowest Ki-67 of G2 in percent.</param>
    /// <param name="ki67To">The highest Ki-67 of G2 in percent.</param>
    /// <param name="mitosesFrom">The lowest mitotic count of G2 per 2 mm².</param>
    /// <param name="mitosesTo">The highest mitotic count of G2 per 2 mm².</param>
    public FlagFinding StatedGradeDiffers(decimal ki67From, decimal ki67To, decimal mitosesFrom, decimal mitosesTo) =>
        new(Grading.By(ki67From, ki67To, mitosesFrom, mitosesTo).StatedGradeDiffers, patient, -1);
}
