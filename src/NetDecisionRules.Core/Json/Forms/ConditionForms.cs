using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of <c>plan</c>.</summary>
internal static class PlanForm
{
    private static readonly FormBuilder<PlanFacts> Fields = new("What is planned.");

    private static readonly DateField<PlanFacts> RltStart = Fields.Date("rltStart", p => p.RltStart, "Planned first administration of RLT.");

    public static Form<PlanFacts> Form { get; } = Fields.Build(slots => new PlanFacts { RltStart = RltStart.In(slots) });
}

/// <summary>The fields of <c>access</c>.</summary>
internal static class AccessForm
{
    private static readonly FormBuilder<AccessFacts> Fields = new("What the patient can reach.");

    private static readonly FlagField<AccessFacts> RltCenter = Fields.Flag("rltCenter", a => a.RltCenter, "A center that gives RLT.");

    private static readonly FlagField<AccessFacts> Ga68Pet = Fields.Flag("ga68Pet", a => a.Ga68Pet, "PET with gallium-68.");

    private static readonly FlagField<AccessFacts> ClinicalTrial = Fields.Flag("clinicalTrial", a => a.ClinicalTrial, "A clinical trial.");

    public static Form<AccessFacts> Form { get; } = Fields.Build(slots => new AccessFacts
    {
        RltCenter = RltCenter.In(slots),
        Ga68Pet = Ga68Pet.In(slots),
        ClinicalTrial = ClinicalTrial.In(slots),
    });
}

/// <summary>The fields of <c>condition</c>.</summary>
internal static class ConditionForm
{
    private static readonly FormBuilder<ConditionFacts> Fields = new("The patient's condition and what was done to judge it.");

    private static readonly FlagField<ConditionFacts> ClinicalEvaluationComplete = Fields.Flag("clinicalEvaluationComplete", c => c.ClinicalEvaluationComplete,
        "The clinical evaluation is complete.");

    private static readonly FlagField<ConditionFacts> Compromised = Fields.Flag("compromised", c => c.Compromised, "The patient is compromised.");

    private static readonly WholeField<ConditionFacts> Karnofsky = Fields.Whole("karnofsky", c => c.Karnofsky, Limits.Karnofsky, "Karnofsky performance status.");

    private static readonly NumberField<ConditionFacts> WeightKg = Fields.Number("weightKg", c => c.WeightKg, Limits.WeightKg, "Body weight.");

    private static readonly FlagField<ConditionFacts> Pregnant = Fields.Flag("pregnant", c => c.Pregnant, "Pregnant; true is an error with sex male.");

    private static readonly FlagField<ConditionFacts> Breastfeeding = Fields.Flag("breastfeeding", c => c.Breastfeeding, "Breastfeeding.");

    private static readonly FlagField<ConditionFacts> DiscussedInMdt = Fields.Flag("discussedInMdt", c => c.DiscussedInMdt, "Discussed in a multidisciplinary team.");

    public static Form<ConditionFacts> Form { get; } = Fields.Build(slots => new ConditionFacts
    {
        ClinicalEvaluationComplete = ClinicalEvaluationComplete.In(slots),
        Compromised = Compromised.In(slots),
        Karnofsky = Karnofsky.In(slots),
        WeightKg = WeightKg.In(slots),
        Pregnant = Pregnant.In(slots),
        Breastfeeding = Breastfeeding.In(slots),
        DiscussedInMdt = DiscussedInMdt.In(slots),
    });
}

/// <summary>The fields of <c>labs</c>.</summary>
internal static class LabForm
{
    private static readonly FormBuilder<LabFacts> Fields = new("Laboratory values.");

    private static readonly NumberField<LabFacts> CreatinineClearance = Fields.Number("creatinineClearance", l => l.CreatinineClearance, Limits.CreatinineClearance, "Creatinine clearance.");

    private static readonly NumberField<LabFacts> Hemoglobin = Fields.Number("hemoglobin", l => l.Hemoglobin, Limits.Hemoglobin, "Hemoglobin.");

    private static readonly NumberField<LabFacts> Leukocytes = Fields.Number("leukocytes", l => l.Leukocytes, Limits.BloodCells, "Leukocytes.");

    private static readonly NumberField<LabFacts> Neutrophils = Fields.Number("neutrophils", l => l.Neutrophils, Limits.BloodCells, "Neutrophils.");

    private static readonly NumberField<LabFacts> Platelets = Fields.Number("platelets", l => l.Platelets, Limits.BloodCells, "Platelets.");

    private static readonly NumberField<LabFacts> BilirubinTimesUln = Fields.Number("bilirubinTimesUln", l => l.BilirubinTimesUln, Limits.BilirubinTimesUln,
        "Bilirubin as a multiple of the upper limit of normal.");

    public static Form<LabFacts> Form { get; } = Fields.Build(slots => new LabFacts
    {
        CreatinineClearance = CreatinineClearance.In(slots),
        Hemoglobin = Hemoglobin.In(slots),
        Leukocytes = Leukocytes.In(slots),
        Neutrophils = Neutrophils.In(slots),
        Platelets = Platelets.In(slots),
        BilirubinTimesUln = BilirubinTimesUln.In(slots),
    });
}
