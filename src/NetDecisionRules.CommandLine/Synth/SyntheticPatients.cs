using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Synth;

/// <summary>
/// Invented patients of a neuroendocrine tumor center, the same on every machine: what goes together in a clinic goes together here (site
/// and syndrome, Ki-67 and mitoses and stated grade, treatments and progression). About 15 % of the facts are missing. The numbers are guesses
/// of the right size, drawn from nobody's records: they are for trying things, not for conclusions.
/// </summary>
internal sealed partial class SyntheticPatients
{
    private const int MissingPercent = 15;

    private const int LastFertileAge = 50;

    private static readonly TreatmentGoal[] AllGoals = Enum.GetValues<TreatmentGoal>();

    private readonly Dice _dice;

    private SyntheticPatients(Dice dice) => _dice = dice;

    /// <summary>One patient with the facts that rules read: somewhat over 1 KB of JSON.</summary>
    /// <param name="seed">Chooses the cohort.</param>
    /// <param name="number">The patient's number in it, from 1; no other patient has a part in what this one is.</param>
    public static PatientFacts Facts(ulong seed, int number) => new SyntheticPatients(Dice.Of(seed, number)).Facts(number);

    private PatientFacts Facts(int number)
    {
        var assessment = new DateOnly(2026, 1, 1).AddDays(-_dice.Between(0, 500));
        var sex = _dice.OneOf(Sex.Female, Sex.Male);
        var course = Course(assessment);
        var rltStart = course.IsAdvanced && course.IsWell && _dice.Chance(35) ? assessment.AddDays(_dice.Between(-10, 60)) : (DateOnly?)null;
        var age = _dice.Chance(2) ? _dice.Between(11, 19) : _dice.Between(28, 86);
        return new PatientFacts
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"synthetic-{number:0000000}"),
            AssessmentDate = assessment,
            AgeYears = Perhaps<NumberRange>(age),
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
            Condition = Condition(sex, age),
            Labs = new LabFacts
            {
                Hemoglobin = Perhaps<NumberRange>(7.5m + _dice.Skewed(0, 9)),
                Leukocytes = Perhaps<NumberRange>(1.5m + _dice.Skewed(0, 10)),
                Platelets = Perhaps<NumberRange>(_dice.Chance(4) ? _dice.Between(30, 90) : _dice.Between(100, 400)),
            },
        };
    }

    private ConditionFacts Condition(Sex sex, int age)
    {
        var isEvaluated = Flag(70);
        var isCompromised = _dice.Chance(12);
        return new ConditionFacts
        {
            ClinicalEvaluationComplete = isEvaluated,
            Compromised = Perhaps(isCompromised),
            Karnofsky = Perhaps(10 * (isCompromised
                ? _dice.Weighted((7, 30), (6, 30), (5, 30), (4, 10))
                : _dice.Weighted((10, 28), (9, 38), (8, 24), (7, 8), (6, 2)))),
            WeightKg = Perhaps<NumberRange>(sex == Sex.Female ? _dice.Between(42, 95) : _dice.Between(50, 110)),
            Pregnant = sex == Sex.Male ? null : Flag(age <= LastFertileAge ? 4 : 0),
            DiscussedInMdt = Flag(80),
        };
    }

    private TreatmentGoal[] Goals() =>
    [
        .. AllGoals.Where(goal => _dice.Chance(goal is TreatmentGoal.RapidExtensiveResponse ? 12 : 35)),
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
