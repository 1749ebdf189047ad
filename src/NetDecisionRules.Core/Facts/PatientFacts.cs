namespace NetDecisionRules.Facts;

/// <summary>
/// What is known of one patient at one moment, as a caller writes it (contract, schema version 1). Every fact but <see cref="Id"/> may be
/// null: null is <em>unknown</em>, never "no"; an empty list is "known to be none". Turn it into a <see cref="Patient"/> to evaluate it:
/// that is where every fault is reported, all at once.
/// </summary>
public sealed record PatientFacts
{
    /// <summary>Version of the record's form: <c>1</c>, or null for the same.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The record's id: 1–128 Unicode code points, no control characters. The same id may occur again.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The moment of the decision; the library never reads the clock. Imaging dated and treatments started after it are ignored, a
    /// treatment that ends after it is still going on. Null: nothing is ignored, and tests against it are unknown.
    /// </summary>
    public DateOnly? AssessmentDate { get; init; }

    /// <summary>Age in years, <see cref="Limits.AgeYears"/>.</summary>
    public NumberRange? AgeYears { get; init; }

    /// <summary>Sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The tumor.</summary>
    public TumorFacts Tumor { get; init; } = TumorFacts.Unknown;

    /// <summary>The disease.</summary>
    public DiseaseFacts Disease { get; init; } = DiseaseFacts.Unknown;

    /// <summary>The imaging studies; null is unknown, empty is none.</summary>
    public IReadOnlyList<ImagingStudy>? Imaging { get; init; }

    /// <summary>False: there may be studies that <see cref="Imaging"/> does not hold. Null is true where a list is given.</summary>
    public bool? ImagingComplete { get; init; }

    /// <summary>The treatments so far; null is unknown, empty is none.</summary>
    public IReadOnlyList<Treatment>? Treatments { get; init; }

    /// <summary>False: there may be treatments that <see cref="Treatments"/> does not hold. Null is true where a list is given.</summary>
    public bool? TreatmentsComplete { get; init; }

    /// <summary>The goals of treatment, each at most once; null is unknown, empty is none of them.</summary>
    public IReadOnlyList<TreatmentGoal>? Goals { get; init; }

    /// <summary>What is planned.</summary>
    public PlanFacts Plan { get; init; } = PlanFacts.Unknown;

    /// <summary>What the patient can reach.</summary>
    public AccessFacts Access { get; init; } = AccessFacts.Unknown;

    /// <summary>The patient's condition.</summary>
    public ConditionFacts Condition { get; init; } = ConditionFacts.Unknown;

    /// <summary>Laboratory values.</summary>
    public LabFacts Labs { get; init; } = LabFacts.Unknown;
}

/// <summary>The tumor: site, differentiation, proliferation, syndrome, tissue markers.</summary>
public sealed record TumorFacts
{
    /// <summary>Nothing recorded.</summary>
    public static TumorFacts Unknown { get; } = new();

    /// <summary>Organ of the primary.</summary>
    public PrimarySite? PrimarySite { get; init; }

    /// <summary>Differentiation.</summary>
    public Differentiation? Differentiation { get; init; }

    /// <summary>Cell type of a carcinoma; an error with well differentiated.</summary>
    public CarcinomaCellType? CarcinomaCellType { get; init; }

    /// <summary>Ki-67 index in percent, <see cref="Limits.Ki67Percent"/>.</summary>
    public NumberRange? Ki67Percent { get; init; }

    /// <summary>Cells counted for Ki-67, <see cref="Limits.Ki67CellsCounted"/>.</summary>
    public int? Ki67CellsCounted { get; init; }

    /// <summary>Mitoses per 2 mm², <see cref="Limits.MitosesPer2mm2"/>; fractions are usual.</summary>
    public NumberRange? MitosesPer2mm2 { get; init; }

    /// <summary>The pathologist's grade (G1–G3), used only where Ki-67 and mitoses leave the grade open.</summary>
    public TumorGrade? StatedGrade { get; init; }

    /// <summary>The hormonal syndrome.</summary>
    public Syndrome? Syndrome { get; init; }

    /// <summary>p53.</summary>
    public MarkerStatus? P53 { get; init; }

    /// <summary>Rb1.</summary>
    public MarkerStatus? Rb1 { get; init; }

    /// <summary>ATRX.</summary>
    public MarkerStatus? Atrx { get; init; }

    /// <summary>DAXX.</summary>
    public MarkerStatus? Daxx { get; init; }
}

/// <summary>The disease: extent, pace, symptoms, progression.</summary>
public sealed record DiseaseFacts
{
    /// <summary>Nothing recorded.</summary>
    public static DiseaseFacts Unknown { get; } = new();

    /// <summary>Date of diagnosis, perhaps only its month or year; not after the assessment.</summary>
    public PartialDate? DiagnosisDate { get; init; }

    /// <summary>Extent.</summary>
    public DiseaseExtent? Extent { get; init; }

    /// <summary>Resectability.</summary>
    public Resectability? Resectability { get; init; }

    /// <summary>Few metastases only.</summary>
    public bool? Oligometastatic { get; init; }

    /// <summary>Radical surgery cannot be excluded if the tumor responds.</summary>
    public bool? FutureRadicalSurgeryPossible { get; init; }

    /// <summary>Poor prognosis in the team's judgment.</summary>
    public bool? PoorPrognosis { get; init; }

    /// <summary>Amount of tumor.</summary>
    public TumorBurden? TumorBurden { get; init; }

    /// <summary>Pace of growth.</summary>
    public TumorGrowth? Growth { get; init; }

    /// <summary>Weight of symptoms.</summary>
    public SymptomBurden? SymptomBurden { get; init; }

    /// <summary>Diarrhea that treatment does not control.</summary>
    public bool? UncontrolledDiarrhea { get; init; }

    /// <summary>The syndrome persists on a somatostatin analogue.</summary>
    public bool? SyndromeRefractoryToSsa { get; init; }

    /// <summary>Progression on CT or MRI.</summary>
    public bool? RadiologicalProgression { get; init; }

    /// <summary>Progression by symptoms or signs observed in the patient.</summary>
    public bool? ClinicalProgression { get; init; }

    /// <summary>Rise of a marker, e.g. chromogranin A; no progression by itself.</summary>
    public bool? BiochemicalRise { get; init; }

    /// <summary>Rise of the SUV on SSTR-PET; no progression by itself.</summary>
    public bool? SstrUptakeIncrease { get; init; }

    /// <summary>Suspected necrosis.</summary>
    public SuspectedNecrosis? SuspectedNecrosis { get; init; }

    /// <summary>At least one lesion measurable by RECIST 1.1.</summary>
    public bool? MeasurableDisease { get; init; }
}

/// <summary>One imaging study. Which facts it may carry depends on its modality.</summary>
public sealed record ImagingStudy
{
    /// <summary>Kind of study.</summary>
    public required ImagingModality Modality { get; init; }

    /// <summary>Day of the study.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Krenning score 0–4; SSTR studies only.</summary>
    public int? KrenningScore { get; init; }

    /// <summary>The study's reading when no score was given; with a score it must agree (score ≥ 2); SSTR studies only.</summary>
    public bool? SstrPositive { get; init; }

    /// <summary>Uptake above liver in every target lesion; SSTR studies only.</summary>
    public bool? AllTargetLesionsPositive { get; init; }

    /// <summary>Pattern of uptake; SSTR studies only.</summary>
    public UptakePattern? Uptake { get; init; }

    /// <summary>FDG-avid tumor; FDG-PET only.</summary>
    public bool? FdgPositive { get; init; }

    /// <summary>The mismatch: a lesion that takes up FDG but no SSTR tracer; FDG-PET only.</summary>
    public bool? SstrNegativeFdgPositiveLesions { get; init; }

    /// <summary>Response; CT and MRI only.</summary>
    public ImagingResponse? Response { get; init; }
}

/// <summary>One treatment, past or going on.</summary>
public sealed record Treatment
{
    /// <summary>Kind of treatment.</summary>
    public required TreatmentKind Kind { get; init; }

    /// <summary>Drug or procedure in free text, at most 256 code points; no rule reads it.</summary>
    public string? Agent { get; init; }

    /// <summary>First day. Null: the treatment counts.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, not before <see cref="Start"/>; after the assessment: still going on. Null is unknown.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Cycles given, <see cref="Limits.Cycles"/>.</summary>
    public int? Cycles { get; init; }

    /// <summary>How it ended or stands.</summary>
    public TreatmentOutcome? Outcome { get; init; }

    /// <summary>Months of disease control, <see cref="Limits.DiseaseControlMonths"/>.</summary>
    public NumberRange? DiseaseControlMonths { get; init; }
}

/// <summary>What is planned.</summary>
public sealed record PlanFacts
{
    /// <summary>Nothing recorded.</summary>
    public static PlanFacts Unknown { get; } = new();

    /// <summary>Planned first administration of RLT.</summary>
    public DateOnly? RltStart { get; init; }
}

/// <summary>What the patient can reach.</summary>
public sealed record AccessFacts
{
    /// <summary>Nothing recorded.</summary>
    public static AccessFacts Unknown { get; } = new();

    /// <summary>A center that gives RLT.</summary>
    public bool? RltCenter { get; init; }

    /// <summary>PET with gallium-68.</summary>
    public bool? Ga68Pet { get; init; }

    /// <summary>A clinical trial.</summary>
    public bool? ClinicalTrial { get; init; }
}

/// <summary>The patient's condition and what was done to judge it.</summary>
public sealed record ConditionFacts
{
    /// <summary>Nothing recorded.</summary>
    public static ConditionFacts Unknown { get; } = new();

    /// <summary>The clinical evaluation is complete.</summary>
    public bool? ClinicalEvaluationComplete { get; init; }

    /// <summary>The patient is compromised.</summary>
    public bool? Compromised { get; init; }

    /// <summary>Karnofsky performance status, 0–100.</summary>
    public int? Karnofsky { get; init; }

    /// <summary>ECOG performance status, 0–4. Tests on Karnofsky read the range that it usually means where <see cref="Karnofsky"/> is null.</summary>
    public int? Ecog { get; init; }

    /// <summary>Body weight in kilograms, <see cref="Limits.WeightKg"/>.</summary>
    public NumberRange? WeightKg { get; init; }

    /// <summary>Pregnant; true is an error with sex male.</summary>
    public bool? Pregnant { get; init; }

    /// <summary>Breastfeeding.</summary>
    public bool? Breastfeeding { get; init; }

    /// <summary>Discussed in a multidisciplinary team.</summary>
    public bool? DiscussedInMdt { get; init; }
}

/// <summary>Laboratory values.</summary>
public sealed record LabFacts
{
    /// <summary>Nothing recorded.</summary>
    public static LabFacts Unknown { get; } = new();

    /// <summary>Creatinine clearance in mL/min.</summary>
    public NumberRange? CreatinineClearance { get; init; }

    /// <summary>Hemoglobin in g/dL.</summary>
    public NumberRange? Hemoglobin { get; init; }

    /// <summary>Leukocytes in 10⁹/L.</summary>
    public NumberRange? Leukocytes { get; init; }

    /// <summary>Neutrophils in 10⁹/L.</summary>
    public NumberRange? Neutrophils { get; init; }

    /// <summary>Platelets in 10⁹/L.</summary>
    public NumberRange? Platelets { get; init; }

    /// <summary>Bilirubin as a multiple of the upper limit of normal.</summary>
    public NumberRange? BilirubinTimesUln { get; init; }
}
