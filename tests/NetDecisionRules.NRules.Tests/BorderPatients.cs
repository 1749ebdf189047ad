using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules.Tests;

/// <summary>Patients at the borders of what a record may hold.</summary>
internal static class BorderPatients
{
    public static IReadOnlyList<Patient> All { get; } =
    [
        Patient.Create(new PatientFacts { Id = "nothing-recorded" }),
        Patient.Create(new PatientFacts { Id = "empty-lists", Imaging = [], Treatments = [], Goals = [] }),
        Patient.Create(new PatientFacts { Id = "incomplete-lists", Imaging = [], ImagingComplete = false, Treatments = [], TreatmentsComplete = false }),
        Full("first-day", Limits.FirstDay, end: Limits.FirstDay),
        Full("last-day", Limits.LastDay, end: Limits.LastDay),
        Full("still-going-on", Limits.FirstDay, end: Limits.LastDay),
        Patient.Create(new PatientFacts
        {
            Id = "open-ranges",
            AgeYears = NumberRange.Below(18),
            Tumor = new() { Ki67Percent = NumberRange.Below(3), MitosesPer2mm2 = NumberRange.Above(20) },
            Condition = new() { WeightKg = NumberRange.AtMost(40) },
            Labs = new() { Hemoglobin = NumberRange.AtLeast(8), Leukocytes = NumberRange.Above(2), Platelets = NumberRange.Below(75) },
        }),
        Patient.Create(new PatientFacts
        {
            Id = "closed-ranges",
            AgeYears = NumberRange.AtMost(18),
            Tumor = new() { Ki67Percent = NumberRange.Between(3, 20), MitosesPer2mm2 = NumberRange.Exactly(2) },
            Condition = new() { WeightKg = NumberRange.Above(40) },
            Labs = new() { Hemoglobin = NumberRange.Below(8), Leukocytes = NumberRange.Exactly(2), Platelets = NumberRange.AtLeast(75) },
        }),
    ];

    private static Patient Full(string id, DateOnly day, DateOnly end) => Patient.Create(new PatientFacts
    {
        Id = id,
        AssessmentDate = day,
        AgeYears = 0,
        Tumor = new() { PrimarySite = PrimarySite.UnknownPrimary, Differentiation = Differentiation.Well, Ki67Percent = 100, StatedGrade = TumorGrade.G1 },
        Disease = new() { DiagnosisDate = PartialDate.Year(day.Year), Extent = DiseaseExtent.Metastatic },
        Imaging = [new() { Modality = ImagingModality.SstrPet, Date = day, KrenningScore = 4 }, new() { Modality = ImagingModality.FdgPet, Date = day }],
        Treatments =
        [
            new() { Kind = TreatmentKind.Rlt, Start = day, End = end, Cycles = 4, Outcome = TreatmentOutcome.Response, DiseaseControlMonths = 12 },
            new() { Kind = TreatmentKind.Ssa },
        ],
        Plan = new() { RltStart = day },
    });
}
