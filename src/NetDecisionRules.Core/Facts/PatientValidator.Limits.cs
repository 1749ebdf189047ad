namespace NetDecisionRules.Facts;

// "Above 20 %" cannot be more than 100 %: an open range ends at its fact's limit, so that every range of a patient has two bounds.
internal static partial class PatientValidator
{
    /// <summary>Valid facts with every range cut to its limits; a section that needs no cut stays the same object.</summary>
    public static PatientFacts CutToLimits(PatientFacts facts)
    {
        var age = Cut(facts.AgeYears, Limits.AgeYears);
        var tumor = CutToLimits(facts.Tumor);
        var treatments = CutToLimits(facts.Treatments);
        var weight = Cut(facts.Condition.WeightKg, Limits.WeightKg);
        var labs = CutToLimits(facts.Labs);

        if (age is null && tumor is null && treatments is null && weight is null && labs is null)
        {
            return facts;
        }

        return facts with
        {
            AgeYears = age ?? facts.AgeYears,
            Tumor = tumor ?? facts.Tumor,
            Treatments = treatments ?? facts.Treatments,
            Condition = weight is null ? facts.Condition : facts.Condition with { WeightKg = weight },
            Labs = labs ?? facts.Labs,
        };
    }

    private static TumorFacts? CutToLimits(TumorFacts tumor)
    {
        var ki67 = Cut(tumor.Ki67Percent, Limits.Ki67Percent);
        var mitoses = Cut(tumor.MitosesPer2mm2, Limits.MitosesPer2mm2);
        return ki67 is null && mitoses is null
            ? null
            : tumor with { Ki67Percent = ki67 ?? tumor.Ki67Percent, MitosesPer2mm2 = mitoses ?? tumor.MitosesPer2mm2 };
    }

    private static FactList<Treatment>? CutToLimits(IReadOnlyList<Treatment>? treatments)
    {
        Treatment[]? cut = null;
        for (var i = 0; i < (treatments?.Count ?? 0); i++)
        {
            if (Cut(treatments![i].DiseaseControlMonths, Limits.DiseaseControlMonths) is { } months)
            {
                cut ??= [.. treatments];
                cut[i] = treatments[i] with { DiseaseControlMonths = months };
            }
        }

        return FactList<Treatment>.Of(cut);
    }

    private static LabFacts? CutToLimits(LabFacts labs)
    {
        var clearance = Cut(labs.CreatinineClearance, Limits.CreatinineClearance);
        var hemoglobin = Cut(labs.Hemoglobin, Limits.Hemoglobin);
        var leukocytes = Cut(labs.Leukocytes, Limits.BloodCells);
        var neutrophils = Cut(labs.Neutrophils, Limits.BloodCells);
        var platelets = Cut(labs.Platelets, Limits.BloodCells);
        var bilirubin = Cut(labs.BilirubinTimesUln, Limits.BilirubinTimesUln);
        if ((clearance ?? hemoglobin ?? leukocytes ?? neutrophils ?? platelets ?? bilirubin) is null)
        {
            return null;
        }

        return labs with
        {
            CreatinineClearance = clearance ?? labs.CreatinineClearance,
            Hemoglobin = hemoglobin ?? labs.Hemoglobin,
            Leukocytes = leukocytes ?? labs.Leukocytes,
            Neutrophils = neutrophils ?? labs.Neutrophils,
            Platelets = platelets ?? labs.Platelets,
            BilirubinTimesUln = bilirubin ?? labs.BilirubinTimesUln,
        };
    }

    /// <summary>The cut range; null where there is nothing to cut.</summary>
    private static NumberRange? Cut(NumberRange? value, NumberLimits limits) =>
        value is { IsPoint: false } range && !range.IsWithin(limits.Widest) ? range.Intersect(limits.Widest) : null;
}
