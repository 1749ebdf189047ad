using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <summary>
/// What the rules ask of one patient, flat and boolean: true where it is certainly so. Read once a patient; what several rules share is
/// worked out then, what few rules need when they ask. May be read again for the next patient.
/// </summary>
public sealed partial class Findings
{
    private PatientFacts _facts = new() { Id = "none" };

    public bool RltCandidate { get; private set; }

    public bool EarlyRltCandidate { get; private set; }

    public bool SstrPositiveNet { get; private set; }

    public bool Advanced { get; private set; }

    public bool Metastatic { get; private set; }

    public bool Progression { get; private set; }

    public bool NoProgression { get; private set; }

    public bool NewlyDiagnosed { get; private set; }

    public bool MeetsNetter1 { get; private set; }

    public bool MeetsNetter2 { get; private set; }

    public bool AtLeast12 => _facts.AgeYears?.Min >= 12;

    public bool AtLeast18 => _facts.AgeYears?.Min >= 18;

    public bool Pregnant => _facts.Condition.Pregnant == true;

    public bool Unresectable => _facts.Disease.Resectability == Resectability.Unresectable;

    public bool Resectable => _facts.Disease.Resectability == Resectability.Resectable;

    public bool Borderline => _facts.Disease.Resectability == Resectability.Borderline;

    public bool LocalizedOrLocoregional => _facts.Disease.Extent is DiseaseExtent.Localized or DiseaseExtent.Locoregional;

    public bool Oligometastatic => _facts.Disease.Oligometastatic == true;

    public bool FutureRadicalSurgeryPossible => _facts.Disease.FutureRadicalSurgeryPossible == true;

    public bool HighBurden => _facts.Disease.TumorBurden == TumorBurden.High;

    public bool RapidGrowth => _facts.Disease.Growth == TumorGrowth.Rapid;

    public bool NotRapidGrowth => _facts.Disease.Growth is TumorGrowth.Stable or TumorGrowth.Slow;

    public bool Symptomatic => _facts.Disease.SymptomBurden is SymptomBurden.Mild or SymptomBurden.High;

    public bool HighlySymptomatic => _facts.Disease.SymptomBurden == SymptomBurden.High;

    public bool NotHighlySymptomatic => _facts.Disease.SymptomBurden is SymptomBurden.None or SymptomBurden.Mild;

    public bool UncontrolledDiarrhea => _facts.Disease.UncontrolledDiarrhea == true;

    public bool SyndromeRefractoryToSsa => _facts.Disease.SyndromeRefractoryToSsa == true;

    public bool ClinicalProgression => _facts.Disease.ClinicalProgression == true;

    public bool BiochemicalRise => _facts.Disease.BiochemicalRise == true;

    public bool SstrUptakeIncrease => _facts.Disease.SstrUptakeIncrease == true;

    public bool NecrosisOnImaging => _facts.Disease.SuspectedNecrosis == SuspectedNecrosis.Radiological;

    public bool NoRltCenter => _facts.Access.RltCenter == false;

    public bool NoGa68Pet => _facts.Access.Ga68Pet == false;

    public bool EvaluationComplete => _facts.Condition.ClinicalEvaluationComplete == true;

    public bool EvaluationNotComplete => _facts.Condition.ClinicalEvaluationComplete != true;

    public bool Compromised => _facts.Condition.Compromised == true;

    public bool NotCompromised => _facts.Condition.Compromised == false;

    public bool NotDiscussedInMdt => _facts.Condition.DiscussedInMdt != true;

    public bool LowMarrowReserve => _facts.Labs.Hemoglobin?.Max <= 8 || _facts.Labs.Leukocytes?.Max <= 2 || _facts.Labs.Platelets?.Max <= 70;

    public bool RltNotPlanned => _facts.Plan.RltStart is null;

    public bool RltAhead => _facts.AssessmentDate <= _facts.Plan.RltStart;

    public bool MeetsNetter2Registry => Gep && Well && Advanced && IsG2OrG3 && Ki67AtLeast10 && Ki67AtMost55 && _facts.AgeYears?.Min >= 15
        && NewlyDiagnosed && NeverRlt && NeverFailedOnAny && SstrHigh && AllTargetLesionsPositive && SstrStudyOfLastThreeMonths
        && Above(_facts.Condition.WeightKg, 40) && _facts.Condition.Karnofsky >= 60 && _facts.Disease.MeasurableDisease == true;

    public void Read(PatientFacts patient)
    {
        _facts = patient;
        ReadTumor(patient.Tumor);
        ReadDisease(patient.Disease);
        ReadImaging();
        ReadTreatments();
        ReadGoals();
        SstrPositiveNet = Gep && Well && SstrPositive;
        RltCandidate = SstrPositiveNet && Advanced;
        EarlyRltCandidate = SstrPositiveNet && !Advanced; // not known to be advanced: a missing stage will do
        MeetsNetter1 = RltCandidate && Midgut && IsG1OrG2 && FailedOnStandardSsa && AtLeast18;
        MeetsNetter2 = RltCandidate && IsG2OrG3 && Ki67AtLeast10 && Ki67AtMost55 && NewlyDiagnosed && NeverRlt
            && patient.AgeYears?.Min >= 15 && StableOnRecentCt();
    }

    private void ReadDisease(DiseaseFacts disease)
    {
        Metastatic = disease.Extent == DiseaseExtent.Metastatic;
        Advanced = Metastatic || disease.Resectability == Resectability.Unresectable;
        Progression = disease.RadiologicalProgression == true || disease.ClinicalProgression == true;
        NoProgression = disease.RadiologicalProgression == false && disease.ClinicalProgression == false;
        NewlyDiagnosed = disease.DiagnosisDate is { } diagnosis && _facts.AssessmentDate <= diagnosis.Earliest.AddMonths(6);
    }

    private static bool Above(NumberRange? range, decimal limit) => range is { Min: { } min } value && (min > limit || (min == limit && !value.MinIncluded));

    private static bool Below(NumberRange? range, decimal limit) => range is { Max: { } max } value && (max < limit || (max == limit && !value.MaxIncluded));
}
