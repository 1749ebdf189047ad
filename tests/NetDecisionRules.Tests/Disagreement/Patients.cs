using NetDecisionRules.Facts;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>The patients on whom the sources part. What the tests expect of them is worked out by hand from the statements.</summary>
internal static class Patients
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    /// <summary>The sources of those statements. A source that ships later has no place in what was worked out.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        "who-2022", "ema-lutathera", "fda-lutathera", "netter-1", "netter-2", "netter-2-registry", "esmo-2020", "enets-2022-carcinoid",
        "enets-2023-functioning-pancreas", "enets-2023-nonfunctioning-pancreas", "enets-2023-colorectal", "enets-2023-nec",
        "enets-2024-small-intestine", "nanets-2023", "asco-2023", "itanet-2024", "halfdanarson-2023", "board-2025",
    ];

    /// <summary>A pancreatic high G2, untreated, metastatic, of high symptoms and rapid growth. Whether it progresses is not recorded.</summary>
    public static PatientFacts HotPancreas { get; } = new()
    {
        Id = "hot-pancreas",
        AssessmentDate = Today,
        AgeYears = 52,
        Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 16, Syndrome = Syndrome.None },
        Disease = new DiseaseFacts
        {
            DiagnosisDate = PartialDate.Day(new DateOnly(2025, 12, 10)),
            Extent = DiseaseExtent.Metastatic,
            Growth = TumorGrowth.Rapid,
            SymptomBurden = SymptomBurden.High,
        },
        Imaging = [Pet(new DateOnly(2026, 2, 16), 3), StableCt(new DateOnly(2026, 2, 20))],
        Treatments = [],
    };

    /// <summary>The same patient, known not to progress: outside the EU label, inside the US one.</summary>
    public static PatientFacts StablePancreas { get; } =
        HotPancreas with { Disease = HotPancreas.Disease with { RadiologicalProgression = false, ClinicalProgression = false } };

    /// <summary>An ileal low G2 with carcinoid syndrome that progressed on an SSA; pregnant, low platelets, a mismatch on FDG-PET.</summary>
    public static PatientFacts PregnantIleal { get; } = new()
    {
        Id = "pregnant-ileal",
        AssessmentDate = Today,
        AgeYears = 34,
        Sex = Sex.Female,
        Tumor = new TumorFacts { PrimarySite = PrimarySite.SmallIntestine, Differentiation = Differentiation.Well, Ki67Percent = 8, Syndrome = Syndrome.Carcinoid },
        Disease = new DiseaseFacts
        {
            DiagnosisDate = PartialDate.Day(new DateOnly(2024, 6, 1)),
            Extent = DiseaseExtent.Metastatic,
            RadiologicalProgression = true,
            ClinicalProgression = false,
        },
        Imaging =
        [
            Pet(new DateOnly(2026, 2, 16), 4),
            new ImagingStudy { Modality = ImagingModality.FdgPet, Date = new DateOnly(2026, 2, 17), SstrNegativeFdgPositiveLesions = true },
        ],
        Treatments = [new Treatment { Kind = TreatmentKind.Ssa, Start = new DateOnly(2024, 7, 1), Outcome = TreatmentOutcome.Progression }],
        Condition = new ConditionFacts { Pregnant = true, ClinicalEvaluationComplete = true, Compromised = false },
        Labs = new LabFacts { Platelets = 64 },
    };

    /// <summary>A pancreatic G3, non-functioning, uptake above liver, untreated, a man of normal blood counts; its progression is not recorded.</summary>
    public static PatientFacts TrialPancreas { get; } = new()
    {
        Id = "trial-pancreas",
        AssessmentDate = Today,
        AgeYears = 61,
        Sex = Sex.Male,
        Tumor = new TumorFacts { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 35, Syndrome = Syndrome.None },
        Disease = new DiseaseFacts { DiagnosisDate = PartialDate.Day(new DateOnly(2024, 1, 1)), Extent = DiseaseExtent.Metastatic },
        Imaging = [Pet(new DateOnly(2026, 2, 16), 3)],
        Treatments = [],
        Labs = new LabFacts { Hemoglobin = 12, Leukocytes = 5, Platelets = 200 },
    };

    /// <summary>A rectal high G2 that the figure of the ENETS guidance gives RLT first, against the text of that guidance.</summary>
    public static PatientFacts HotRectum { get; } = HotPancreas with
    {
        Id = "hot-rectum",
        Tumor = HotPancreas.Tumor with { PrimarySite = PrimarySite.Rectum },
        Disease = HotPancreas.Disease with { Resectability = Resectability.Unresectable, TumorBurden = TumorBurden.High },
    };

    public static ImagingStudy Pet(DateOnly day, int score) => new() { Modality = ImagingModality.SstrPet, Date = day, KrenningScore = score };

    public static ImagingStudy StableCt(DateOnly day) => new() { Modality = ImagingModality.Ct, Date = day, Response = ImagingResponse.Stable };
}
