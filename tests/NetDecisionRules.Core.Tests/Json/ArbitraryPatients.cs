using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Json;

/// <summary>A valid patient for each seed, every fact known in about two thirds of them.</summary>
internal sealed class ArbitraryPatients
{
    private static readonly DateOnly Assessment = new(2026, 3, 2);

#pragma warning disable RS0030 // a seeded generator is reproducible
    private readonly Random _random;

    private ArbitraryPatients(int seed) => _random = new Random(seed);
#pragma warning restore RS0030

    public static PatientFacts Of(int seed) => new ArbitraryPatients(seed).Patient();

    private PatientFacts Patient()
    {
        var sex = Choice<Sex>();
        return new()
        {
            SchemaVersion = Maybe(() => "1"),
            Id = Text(1, 128).Replace('\n', '_'),
            AssessmentDate = Given ? Assessment : null,
            AgeYears = Number(Limits.AgeYears),
            Sex = sex,
            Tumor = Maybe(Tumor) ?? TumorFacts.Unknown,
            Disease = Maybe(Disease) ?? DiseaseFacts.Unknown,
            Imaging = List(Study),
            ImagingComplete = Flag(),
            Treatments = List(Treatment),
            TreatmentsComplete = Flag(),
            Goals = Maybe<IReadOnlyList<TreatmentGoal>>(() => [.. Enum.GetValues<TreatmentGoal>().Where(_ => Given)]),
            Plan = new() { RltStart = Date(0) },
            Access = new() { RltCenter = Flag(), Ga68Pet = Flag(), ClinicalTrial = Flag() },
            Condition = new()
            {
                ClinicalEvaluationComplete = Flag(),
                Compromised = Flag(),
                Karnofsky = Whole(Limits.Karnofsky),
                Ecog = Whole(Limits.Ecog),
                WeightKg = Number(Limits.WeightKg),
                Pregnant = sex is Sex.Male ? null : Flag(),
                Breastfeeding = Flag(),
                DiscussedInMdt = Flag(),
            },
            Labs = new()
            {
                CreatinineClearance = Number(Limits.CreatinineClearance),
                Hemoglobin = Number(Limits.Hemoglobin),
                Leukocytes = Number(Limits.BloodCells),
                Neutrophils = Number(Limits.BloodCells),
                Platelets = Number(Limits.BloodCells),
                BilirubinTimesUln = Number(Limits.BilirubinTimesUln),
            },
        };
    }

    private TumorFacts Tumor()
    {
        var differentiation = Choice<Differentiation>();
        return new()
        {
            PrimarySite = Choice<PrimarySite>(),
            Differentiation = differentiation,
            CarcinomaCellType = differentiation is Differentiation.Well ? null : Choice<CarcinomaCellType>(),
            Ki67Percent = Number(Limits.Ki67Percent),
            Ki67CellsCounted = Whole(Limits.Ki67CellsCounted),
            MitosesPer2mm2 = Number(Limits.MitosesPer2mm2),
            StatedGrade = Given ? (TumorGrade)_random.Next(1, 4) : null,
            Syndrome = Choice<Syndrome>(),
            P53 = Choice<MarkerStatus>(),
            Rb1 = Choice<MarkerStatus>(),
            Atrx = Choice<MarkerStatus>(),
            Daxx = Choice<MarkerStatus>(),
        };
    }

    private DiseaseFacts Disease() => new()
    {
        DiagnosisDate = !Given ? null : _random.Next(3) switch
        {
            0 => PartialDate.Year(_random.Next(1900, 2027)),
            1 => PartialDate.Month(_random.Next(1900, 2026), _random.Next(1, 13)),
            _ => Assessment.AddDays(-_random.Next(20_000)),
        },
        Extent = Choice<DiseaseExtent>(),
        Resectability = Choice<Resectability>(),
        Oligometastatic = Flag(),
        FutureRadicalSurgeryPossible = Flag(),
        PoorPrognosis = Flag(),
        TumorBurden = Choice<TumorBurden>(),
        Growth = Choice<TumorGrowth>(),
        SymptomBurden = Choice<SymptomBurden>(),
        UncontrolledDiarrhea = Flag(),
        SyndromeRefractoryToSsa = Flag(),
        RadiologicalProgression = Flag(),
        ClinicalProgression = Flag(),
        BiochemicalRise = Flag(),
        SstrUptakeIncrease = Flag(),
        SuspectedNecrosis = Choice<SuspectedNecrosis>(),
        MeasurableDisease = Flag(),
    };

    private ImagingStudy Study()
    {
        var study = new ImagingStudy { Modality = (ImagingModality)_random.Next(1, 6), Date = Assessment.AddDays(_random.Next(-3_000, 100)) };
        if (study.Modality is ImagingModality.FdgPet)
        {
            return study with { FdgPositive = Flag(), SstrNegativeFdgPositiveLesions = Flag() };
        }

        if (study.Modality is ImagingModality.Ct or ImagingModality.Mri)
        {
            return study with { Response = Choice<ImagingResponse>() };
        }

        var score = Whole(Limits.KrenningScore);
        var positive = score is null ? Flag() : Given ? score >= 2 : null;
        return study with
        {
            KrenningScore = score,
            SstrPositive = positive,
            AllTargetLesionsPositive = score < 3 || positive is false ? Maybe(() => "") is null ? null : false : Flag(),
            Uptake = Choice<UptakePattern>(),
        };
    }

    private Treatment Treatment()
    {
        var start = Date(-2_000);
        return new()
        {
            Kind = (TreatmentKind)_random.Next(1, 12),
            Agent = Maybe(() => Text(0, 256)),
            Start = start,
            End = Given ? (start ?? Assessment).AddDays(_random.Next(900)) : null,
            Cycles = Whole(Limits.Cycles),
            Outcome = Choice<TreatmentOutcome>(),
            DiseaseControlMonths = Number(Limits.DiseaseControlMonths),
        };
    }

    private bool Given => _random.Next(3) > 0;

    private T? Maybe<T>(Func<T> make)
        where T : class => Given ? make() : null;

    private T? Choice<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return Given ? values[_random.Next(values.Length)] : null;
    }

    private bool? Flag() => Given ? _random.Next(2) == 0 : null;

    private DateOnly? Date(int days) => Given ? Assessment.AddDays(days + _random.Next(400)) : null;

    private int? Whole(NumberLimits limits) => Given ? _random.Next((int)limits.Min, (int)limits.Max + 1) : null;

    private IReadOnlyList<T>? List<T>(Func<T> make)
        where T : class => Maybe<IReadOnlyList<T>>(() => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())]);

    private NumberRange? Number(NumberLimits limits)
    {
        if (!Given)
        {
            return null;
        }

        var (a, b) = (Value(limits), Value(limits));
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        return _random.Next(6) switch
        {
            0 => NumberRange.TryOf(low, false, high, _random.Next(2) == 0) ?? low,
            1 => NumberRange.Between(low, high),
            2 => low < limits.Max ? NumberRange.Above(low) : low,
            3 => high > limits.Min ? NumberRange.Below(high) : high,
            4 => NumberRange.AtLeast(low),
            _ => low,
        };
    }

    private decimal Value(NumberLimits limits) => _random.Next(8) switch
    {
        0 => limits.Min,
        1 => limits.Max,
        var way => Math.Clamp(Math.Round((decimal)_random.NextDouble() * limits.Max, way), limits.Min, limits.Max),
    };

    private string Text(int least, int most)
    {
        string[] letters = ["a", "Z", "7", " ", "ß", "İ", "é", "\"", "\\", "<", "\u2028", "\u0301", "中", "😀", "\n"];
        return string.Concat(Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => letters[_random.Next(letters.Length)]));
    }
}
