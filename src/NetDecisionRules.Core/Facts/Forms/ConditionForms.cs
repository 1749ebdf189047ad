namespace NetDecisionRules.Facts;

/// <summary>The fields of <c>plan</c>.</summary>
internal static class PlanForm
{
    private static readonly FormBuilder<PlanFacts> Fields = new("plan", p => p.Plan, "What is planned.");

    public static readonly DateField<PlanFacts> RltStart = Fields.Date(
        "rltStart", p => p.RltStart, "planned start of RLT", "Planned first administration of RLT.");

    public static Form<PlanFacts> Form { get; } = Fields.Build(values => new PlanFacts { RltStart = RltStart.In(values) });
}

/// <summary>The fields of <c>access</c>.</summary>
internal static class AccessForm
{
    private static readonly FormBuilder<AccessFacts> Fields = new("access", p => p.Access, "What the patient can reach.");

    public static readonly FlagField<AccessFacts> RltCenter = Fields.Flag("rltCenter", a => a.RltCenter, "access to an RLT center", "A center that gives RLT.");

    public static readonly FlagField<AccessFacts> Ga68Pet = Fields.Flag("ga68Pet", a => a.Ga68Pet, "access to gallium-68 PET", "PET with gallium-68.");

    public static readonly FlagField<AccessFacts> ClinicalTrial = Fields.Flag(
        "clinicalTrial", a => a.ClinicalTrial, "access to a clinical trial", "A clinical trial.");

    public static Form<AccessFacts> Form { get; } = Fields.Build(values => new AccessFacts
    {
        RltCenter = RltCenter.In(values),
        Ga68Pet = Ga68Pet.In(values),
        ClinicalTrial = ClinicalTrial.In(values),
    });
}

/// <summary>The fields of <c>condition</c>.</summary>
internal static class ConditionForm
{
    private static readonly FormBuilder<ConditionFacts> Fields = new("condition", p => p.Condition, "The patient's condition and what was done to judge it.");

    public static readonly FlagField<ConditionFacts> ClinicalEvaluationComplete = Fields.Flag(
        "clinicalEvaluationComplete", c => c.ClinicalEvaluationComplete, "complete clinical evaluation", "The clinical evaluation is complete.");

    public static readonly FlagField<ConditionFacts> Compromised = Fields.Flag(
        "compromised", c => c.Compromised, "compromised condition", "The patient is compromised.");

    public static readonly WholeField<ConditionFacts> Karnofsky = Fields.Whole(
        "karnofsky", c => c.Karnofsky, Limits.Karnofsky, "Karnofsky status", "Karnofsky performance status.");

    public static readonly WholeField<ConditionFacts> Ecog = Fields.Whole("ecog", c => c.Ecog, Limits.Ecog, "ECOG status", "ECOG performance status.");

    public static readonly NumberField<ConditionFacts> WeightKg = Fields.Number("weightKg", c => c.WeightKg, Limits.WeightKg, "body weight", "Body weight.");

    public static readonly FlagField<ConditionFacts> Pregnant = Fields.Flag(
        "pregnant", c => c.Pregnant, "pregnancy", "Pregnant; true is an error with sex male.", agrees: NotMale);

    public static readonly FlagField<ConditionFacts> Breastfeeding = Fields.Flag("breastfeeding", c => c.Breastfeeding, "breastfeeding", "Breastfeeding.");

    public static readonly FlagField<ConditionFacts> DiscussedInMdt = Fields.Flag(
        "discussedInMdt", c => c.DiscussedInMdt, "discussion in a multidisciplinary team", "Discussed in a multidisciplinary team.");

    private static void NotMale(FactCheck check, ConditionFacts condition, PatientFacts record)
    {
        if (condition.Pregnant is true && record.Sex is Sex.Male)
        {
            check.Add(FactFault.PregnantMale(check.Path(Pregnant.Name)));
        }
    }

    public static Form<ConditionFacts> Form { get; } = Fields.Build(values => new ConditionFacts
    {
        ClinicalEvaluationComplete = ClinicalEvaluationComplete.In(values),
        Compromised = Compromised.In(values),
        Karnofsky = Karnofsky.In(values),
        Ecog = Ecog.In(values),
        WeightKg = WeightKg.In(values),
        Pregnant = Pregnant.In(values),
        Breastfeeding = Breastfeeding.In(values),
        DiscussedInMdt = DiscussedInMdt.In(values),
    });
}

/// <summary>The fields of <c>labs</c>.</summary>
internal static class LabForm
{
    private static readonly FormBuilder<LabFacts> Fields = new("labs", p => p.Labs, "Laboratory values.");

    public static readonly NumberField<LabFacts> CreatinineClearance = Fields.Number(
        "creatinineClearance", l => l.CreatinineClearance, Limits.CreatinineClearance, "creatinine clearance", "Creatinine clearance.");

    public static readonly NumberField<LabFacts> Hemoglobin = Fields.Number("hemoglobin", l => l.Hemoglobin, Limits.Hemoglobin, "hemoglobin", "Hemoglobin.");

    public static readonly NumberField<LabFacts> Leukocytes = Fields.Number("leukocytes", l => l.Leukocytes, Limits.BloodCells, "leukocytes", "Leukocytes.");

    public static readonly NumberField<LabFacts> Neutrophils = Fields.Number(
        "neutrophils", l => l.Neutrophils, Limits.BloodCells, "neutrophils", "Neutrophils.");

    public static readonly NumberField<LabFacts> Platelets = Fields.Number("platelets", l => l.Platelets, Limits.BloodCells, "platelets", "Platelets.");

    public static readonly NumberField<LabFacts> BilirubinTimesUln = Fields.Number(
        "bilirubinTimesUln", l => l.BilirubinTimesUln, Limits.BilirubinTimesUln, "bilirubin", "Bilirubin as a multiple of the upper limit of normal.");

    public static Form<LabFacts> Form { get; } = Fields.Build(values => new LabFacts
    {
        CreatinineClearance = CreatinineClearance.In(values),
        Hemoglobin = Hemoglobin.In(values),
        Leukocytes = Leukocytes.In(values),
        Neutrophils = Neutrophils.In(values),
        Platelets = Platelets.In(values),
        BilirubinTimesUln = BilirubinTimesUln.In(values),
    });
}
