namespace NetDecisionRules.Rules;

/// <summary>The order in which reports list advice, as numbers from 0 to sort by; the values of the enums have another.</summary>
public static class AdviceOrder
{
    /// <summary>Treatments first, then imaging, then the rest.</summary>
    public static int Of(Intervention intervention) => intervention switch
    {
        Intervention.Rlt => 0,
        Intervention.Ssa => 1,
        Intervention.HighDoseSsa => 2,
        Intervention.Chemotherapy => 3,
        Intervention.Everolimus => 4,
        Intervention.SystemicTherapy => 5,
        Intervention.ClinicalTrial => 6,
        Intervention.Surgery => 7,
        Intervention.SstrPet => 8,
        Intervention.SstrScintigraphy => 9,
        Intervention.FdgPet => 10,
        Intervention.CtOrMri => 11,
        Intervention.MdtDiscussion => 12,
        Intervention.ClinicalEvaluation => 13,
        Intervention.Immunohistochemistry => 14,
        Intervention.Histology => 15,
        Intervention.TreatmentChange => 16,
        Intervention.None => 17,
    };

    /// <summary>From for it to against it, notices last.</summary>
    public static int Of(Stance stance) => stance switch
    {
        Stance.Recommend => 0,
        Stance.Consider => 1,
        Stance.TrialOnly => 2,
        Stance.Caution => 3,
        Stance.Avoid => 4,
        Stance.Notice => 5,
    };

    /// <summary>From the first line to the last, advice for any line behind them.</summary>
    public static int Of(TherapyLine line) => line switch
    {
        TherapyLine.First => 0,
        TherapyLine.Second => 1,
        TherapyLine.Later => 2,
        TherapyLine.Perioperative => 3,
        TherapyLine.Retreatment => 4,
        TherapyLine.Any => 5,
    };
}
