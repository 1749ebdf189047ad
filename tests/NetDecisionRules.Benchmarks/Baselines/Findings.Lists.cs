using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <content>Imaging studies, treatments and goals.</content>
public sealed partial class Findings
{
    private const uint Ssa = 1u << (int)TreatmentKind.Ssa;
    private const uint AnySsa = Ssa | (1u << (int)TreatmentKind.HighDoseSsa);
    private const uint Rlt = 1u << (int)TreatmentKind.Rlt;
    private const uint Chemotherapy = 1u << (int)TreatmentKind.Chemotherapy;
    private const uint Everolimus = 1u << (int)TreatmentKind.Everolimus;
    private const uint Systemic = AnySsa | Rlt | Chemotherapy | Everolimus | (1u << (int)TreatmentKind.Sunitinib)
        | (1u << (int)TreatmentKind.OtherTargeted) | (1u << (int)TreatmentKind.Interferon);

    private bool _knowsAllStudies;
    private uint _modalities;
    private ImagingStudy? _latestSstr;
    private ImagingStudy? _latestFdgPet;

    private bool _knowsAllTreatments;
    private uint _had;
    private uint _failed;
    private uint _perhapsFailed;
    private DateOnly? _rltEnd;
    private uint _goals;

    public bool SstrPositive { get; private set; }

    public bool SstrHigh { get; private set; }

    public bool FirstLine { get; private set; }

    public bool SsaAtMost { get; private set; }

    public bool RltHeldSixMonths { get; private set; }

    public bool AllTargetLesionsPositive => _latestSstr?.AllTargetLesionsPositive == true;

    public bool SstrHomogeneous => _latestSstr?.Uptake == UptakePattern.Homogeneous;

    public bool SstrHeterogeneous => _latestSstr?.Uptake == UptakePattern.Heterogeneous;

    public bool SstrStudyOfLastThreeMonths => _latestSstr?.Date >= _facts.AssessmentDate?.AddMonths(-3);

    public bool Mismatch => _latestFdgPet?.SstrNegativeFdgPositiveLesions == true;

    public bool NoFdgPet => No(ImagingModality.FdgPet);

    public bool NoCt => No(ImagingModality.Ct);

    public bool NoMri => No(ImagingModality.Mri);

    public bool LacksBaselinePet => Gep && No(ImagingModality.SstrPet);

    public bool LacksPetBeforeRlt => Gep && RltAhead && NoSstrPet(_facts.Plan.RltStart?.AddDays(-28), _facts.Plan.RltStart);

    public bool LacksPetOnProgression => Gep && ClinicalProgression && NoSstrPet(_facts.AssessmentDate?.AddDays(-28), _facts.AssessmentDate);

    public bool HasRltEnd => _rltEnd is not null;

    public bool NoSstrPetAfterRlt => NoSstrPet(_rltEnd?.AddDays(56), _facts.AssessmentDate);

    public bool SstrPetTooEarly
    {
        get
        {
            for (var i = 0; i < (_facts.Imaging?.Count ?? 0); i++)
            {
                var study = _facts.Imaging![i];
                if (study.Modality == ImagingModality.SstrPet && !(study.Date > _facts.AssessmentDate) && study.Date > _rltEnd && study.Date < _rltEnd?.AddDays(56))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool HadSystemic => (_had & Systemic) != 0;

    public bool HadSsa => (_had & AnySsa) != 0;

    public bool HadStandardSsa => (_had & Ssa) != 0;

    public bool HadSsaOrChemotherapy => (_had & (AnySsa | Chemotherapy)) != 0;

    public bool NeverRlt => _knowsAllTreatments && (_had & Rlt) == 0;

    public bool FailedOnAny => _failed != 0;

    public bool FailedOnSsa => (_failed & AnySsa) != 0;

    public bool FailedOnStandardSsa => (_failed & Ssa) != 0;

    public bool FailedOnEverolimus => (_failed & Everolimus) != 0;

    public bool FailedOnSystemicButRlt => (_failed & Systemic & ~Rlt) != 0;

    public bool NeverFailedOnAny => _knowsAllTreatments && _perhapsFailed == 0;

    public bool NeverFailedOnSystemic => _knowsAllTreatments && (_perhapsFailed & Systemic) == 0;

    public bool WantsShrinkage => (_goals & (1u << (int)TreatmentGoal.TumorShrinkage)) != 0;

    public bool WantsRapidResponse => (_goals & (1u << (int)TreatmentGoal.RapidExtensiveResponse)) != 0;

    private void ReadImaging()
    {
        (_modalities, _latestSstr, _latestFdgPet) = (0, null, null);
        var (studies, assessment) = (_facts.Imaging, _facts.AssessmentDate);
        _knowsAllStudies = studies is not null && _facts.ImagingComplete != false;
        for (var i = 0; i < (studies?.Count ?? 0); i++)
        {
            var study = studies![i];
            if (study.Date > assessment)
            {
                continue;
            }

            _modalities |= 1u << (int)study.Modality;
            if (study.Modality is ImagingModality.SstrPet or ImagingModality.SstrScintigraphy && !(study.Date < _latestSstr?.Date))
            {
                _latestSstr = study;
            }
            else if (study.Modality is ImagingModality.FdgPet && !(study.Date < _latestFdgPet?.Date))
            {
                _latestFdgPet = study;
            }
        }

        SstrHigh = _latestSstr is { KrenningScore: >= 3 } or { KrenningScore: null, AllTargetLesionsPositive: true };
        SstrPositive = SstrHigh || _latestSstr is { KrenningScore: 2 } or { KrenningScore: null, SstrPositive: true };
    }

    private void ReadTreatments()
    {
        (_had, _failed, _perhapsFailed, _rltEnd, RltHeldSixMonths) = (0, 0, 0, null, false);
        var (treatments, assessment) = (_facts.Treatments, _facts.AssessmentDate);
        _knowsAllTreatments = treatments is not null && _facts.TreatmentsComplete != false;
        for (var i = 0; i < (treatments?.Count ?? 0); i++)
        {
            var treatment = treatments![i];
            if (treatment.Start > assessment)
            {
                continue;
            }

            var kind = 1u << (int)treatment.Kind;
            _had |= kind;
            if (treatment.End > assessment)
            {
                continue; // still going on: no end, no outcome, no months of control yet
            }

            _failed |= treatment.Outcome is TreatmentOutcome.Progression ? kind : 0;
            _perhapsFailed |= treatment.Outcome is TreatmentOutcome.Progression or null ? kind : 0;
            if (treatment.Kind == TreatmentKind.Rlt)
            {
                RltHeldSixMonths |= treatment.DiseaseControlMonths?.Min >= 6;
                _rltEnd = treatment.Cycles >= 4 && !(treatment.End < _rltEnd) ? treatment.End ?? _rltEnd : _rltEnd;
            }
        }

        FirstLine = _knowsAllTreatments && (_had & Systemic) == 0;
        SsaAtMost = _knowsAllTreatments && (_had & Systemic & ~AnySsa) == 0 && (_perhapsFailed & AnySsa) == 0;
    }

    private void ReadGoals()
    {
        _goals = 0;
        for (var i = 0; i < (_facts.Goals?.Count ?? 0); i++)
        {
            _goals |= 1u << (int)_facts.Goals![i];
        }
    }

    private bool No(ImagingModality modality) => _knowsAllStudies && (_modalities & (1u << (int)modality)) == 0;

    /// <summary>Certainly no SSTR-PET within the window; an end that is not known may be any day.</summary>
    private bool NoSstrPet(DateOnly? from, DateOnly? to)
    {
        if (to < from)
        {
            return true; // a window that has not begun
        }

        if (!_knowsAllStudies || (_modalities & (1u << (int)ImagingModality.SstrPet)) == 0)
        {
            return _knowsAllStudies;
        }

        for (var i = 0; i < _facts.Imaging!.Count; i++)
        {
            var study = _facts.Imaging[i];
            if (study.Modality == ImagingModality.SstrPet && !(study.Date > _facts.AssessmentDate) && !(study.Date < from) && !(study.Date > to))
            {
                return false;
            }
        }

        return true;
    }

    private bool StableOnRecentCt()
    {
        for (var i = 0; i < (_facts.Imaging?.Count ?? 0); i++)
        {
            var study = _facts.Imaging![i];
            if (study.Modality == ImagingModality.Ct && study.Response == ImagingResponse.Stable
                && study.Date >= _facts.AssessmentDate?.AddMonths(-1) && study.Date <= _facts.AssessmentDate)
            {
                return true;
            }
        }

        return false;
    }
}
