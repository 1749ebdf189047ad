using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Patients;

/// <summary>
/// Invented patients of a neuroendocrine tumor center, the same on every machine: what goes together in a clinic goes together here (site
/// and syndrome, Ki-67 and mitoses and stated grade, treatments and progression). About 15 % of the facts are missing; facts that no rule
/// reads are left out, and a record is somewhat over 1 KB of JSON.
/// </summary>
internal sealed partial class SyntheticPatients
{
    /// <summary>Enough that no branch predictor and no cache knows them by heart.</summary>
    public const int All = 20_000;

    private const int MissingPercent = 15;

    private readonly Dice _dice;

    private SyntheticPatients(ulong seed) => _dice = new Dice(seed);

    public static Patient[] Some(int count) => [.. Enumerable.Range(1, count).Select(number => Patient.Create(new SyntheticPatients((ulong)number).Facts(number)))];

    private PatientFacts Facts(int number)
    {
        var assessment = new DateOnly(2026, 1, 1).AddDays(-_dice.Between(0, 500));
        var sex = _dice.OneOf(Sex.Female, Sex.Male);
        var course = Course(assessment);
        var rltStart = course.IsAdvanced && course.IsWell && _dice.Chance(35) ? assessment.AddDays(_dice.Between(-10, 60)) : (DateOnly?)null;
        return new PatientFacts
        {
            Id = $"synthetic-{number:00000}",
            AssessmentDate = assessment,
            AgeYears = Perhaps<NumberRange>(_dice.Chance(2) ? _dice.Between(11, 19) : _dice.Between(28, 86)),
            Sex = Perhaps(sex),
            Tumor = Tumor(course),
            Disease = Disease(course),
            Imaging = PerhapsList(Studies(course, rltStart)),
            ImagingComplete = _dice.Chance(4) ? false : null,
            Treatments = PerhapsList(course.Treatments),
            TreatmentsComplete = _dice.Chance(4) ? false : null,
            Goals = PerhapsList(Goals()),
            Plan = new PlanFacts { RltStart = rltStart },
            Access = new AccessFacts { RltCenter = Flag(75), Ga68Pet = Flag(80), ClinicalTrial = Flag(40) },
            Condition = new ConditionFacts
            {
                ClinicalEvaluationComplete = Flag(70),
                Compromised = Flag(12),
                Karnofsky = Perhaps(10 * _dice.Weighted((10, 25), (9, 35), (8, 22), (7, 10), (6, 5), (5, 3))),
                WeightKg = Perhaps<NumberRange>(_dice.Between(42, 110)),
                Pregnant = sex == Sex.Male ? null : Flag(2),
                DiscussedInMdt = Flag(80),
            },
            Labs = new LabFacts
            {
                Hemoglobin = Perhaps<NumberRange>(7.5m + _dice.Skewed(0, 9)),
                Leukocytes = Perhaps<NumberRange>(1.5m + _dice.Skewed(0, 10)),
                Platelets = Perhaps<NumberRange>(_dice.Chance(4) ? _dice.Between(30, 90) : _dice.Between(100, 400)),
            },
        };
    }

    private TreatmentGoal[] Goals() =>
    [
        .. Enum.GetValues<TreatmentGoal>().Where(goal => _dice.Chance(goal is TreatmentGoal.RapidExtensiveResponse ? 12 : 35)),
    ];

    private T? Perhaps<T>(T value)
        where T : struct => _dice.Chance(MissingPercent) ? null : value;

    private bool? Flag(int percent)
    {
        var value = _dice.Chance(percent);
        return Perhaps(value);
    }

    private T[]? PerhapsList<T>(T[] list) => _dice.Chance(MissingPercent / 2) ? null : list;
}
