using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules.Tests;

/// <summary>Records that several tests begin with.</summary>
internal static class Records
{
    /// <summary>A candidate for RLT of whom the treatments are not known.</summary>
    public static PatientFacts Candidate(string id) => new()
    {
        Id = id,
        AssessmentDate = new DateOnly(2026, 3, 2),
        Tumor = new() { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 17 },
        Disease = new() { Extent = DiseaseExtent.Metastatic, Growth = TumorGrowth.Rapid },
        Imaging = [new() { Modality = ImagingModality.SstrPet, Date = new(2026, 2, 10), KrenningScore = 4 }],
    };
}
