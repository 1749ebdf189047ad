using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetDecisionRules.Facts;

/// <summary>
/// What criteria test of a patient, laid out flat when the patient is made, so that an evaluator reads it in one sweep. It follows from
/// the facts and holds nothing of any rule.
/// </summary>
internal readonly struct PatientProfile
{
    /// <summary>The number of numbers.</summary>
    public const int Numbers = (int)NumberSlot.BilirubinTimesUln + 1;

    /// <summary>The number of <see cref="Keys"/>, a multiple of 8.</summary>
    public const int AllKeys = ((2 * Numbers) + 7) / 8 * 8;

    private readonly ChoiceCodes choices;
    private readonly NumberKeys keys;
    private readonly DaySpans days;

    // Fields, because an evaluator takes references to them.
    public readonly ListProfile Imaging;
    public readonly ListProfile Treatments;
    public readonly ListProfile Goals;

    public PatientProfile(PatientFacts facts, ImagingStudy? latestSstr, ImagingStudy? latestFdg)
    {
        WriteTumor(ref choices, facts);
        WriteDisease(ref choices, facts.Disease);
        WriteCondition(ref choices, facts);
        WriteStudies(ref choices, latestSstr, latestFdg);
        for (var slot = 0; slot < Numbers; slot++)
        {
            var range = KeyRange.Of(Number(facts, (NumberSlot)slot));
            (keys[slot], keys[Numbers + slot]) = (range.Low, range.High);
        }

        days[(int)DaySlot.Assessment] = DaySpan.Of(facts.AssessmentDate);
        days[(int)DaySlot.Diagnosis] = DaySpan.Of(facts.Disease.DiagnosisDate);
        days[(int)DaySlot.RltStart] = DaySpan.Of(facts.Plan.RltStart);
        days[(int)DaySlot.LatestSstr] = DaySpan.Of(latestSstr?.Date);
        Imaging = ListProfile.OfImaging(facts);
        Treatments = ListProfile.OfTreatments(facts);
        Goals = ListProfile.OfGoals(facts);
    }

    /// <summary>The codes of all choices, see <see cref="ChoiceCode"/>, by their slots.</summary>
    [UnscopedRef]
    public ReadOnlySpan<byte> Choices => choices;

    /// <summary>The code of a choice, see <see cref="ChoiceCode"/>.</summary>
    public byte Choice(ChoiceSlot slot) => choices[(int)slot];

    public KeyRange Number(NumberSlot slot) => new(keys[(int)slot], keys[Numbers + (int)slot]);

    /// <summary>The keys of all numbers by their slots, see <see cref="KeyRange"/>: first the low ones, then the high ones, then zeros that fill up.</summary>
    [UnscopedRef]
    public ReadOnlySpan<int> Keys => keys;

    public DaySpan Day(DaySlot slot) => days[(int)slot];

    /// <summary>The number as it is recorded.</summary>
    public static NumberRange? Number(PatientFacts facts, NumberSlot slot) => slot switch
    {
        NumberSlot.AgeYears => facts.AgeYears,
        NumberSlot.Ki67Percent => facts.Tumor.Ki67Percent,
        NumberSlot.Ki67CellsCounted => facts.Tumor.Ki67CellsCounted,
        NumberSlot.MitosesPer2mm2 => facts.Tumor.MitosesPer2mm2,
        NumberSlot.Karnofsky => facts.Condition.Karnofsky,
        NumberSlot.WeightKg => facts.Condition.WeightKg,
        NumberSlot.CreatinineClearance => facts.Labs.CreatinineClearance,
        NumberSlot.Hemoglobin => facts.Labs.Hemoglobin,
        NumberSlot.Leukocytes => facts.Labs.Leukocytes,
        NumberSlot.Neutrophils => facts.Labs.Neutrophils,
        NumberSlot.Platelets => facts.Labs.Platelets,
        NumberSlot.BilirubinTimesUln => facts.Labs.BilirubinTimesUln,
        _ => throw new ArgumentOutOfRangeException(nameof(slot)),
    };

    private static void WriteTumor(ref ChoiceCodes codes, PatientFacts facts)
    {
        var tumor = facts.Tumor;
        codes[(int)ChoiceSlot.Sex] = ChoiceCode.Of(facts.Sex);
        codes[(int)ChoiceSlot.PrimarySite] = ChoiceCode.Of(tumor.PrimarySite);
        codes[(int)ChoiceSlot.Differentiation] = ChoiceCode.Of(tumor.Differentiation);
        codes[(int)ChoiceSlot.CarcinomaCellType] = ChoiceCode.Of(tumor.CarcinomaCellType);
        codes[(int)ChoiceSlot.StatedGrade] = ChoiceCode.Of(tumor.StatedGrade);
        codes[(int)ChoiceSlot.Syndrome] = ChoiceCode.Of(tumor.Syndrome);
        codes[(int)ChoiceSlot.P53] = ChoiceCode.Of(tumor.P53);
        codes[(int)ChoiceSlot.Rb1] = ChoiceCode.Of(tumor.Rb1);
        codes[(int)ChoiceSlot.Atrx] = ChoiceCode.Of(tumor.Atrx);
        codes[(int)ChoiceSlot.Daxx] = ChoiceCode.Of(tumor.Daxx);
    }

    private static void WriteDisease(ref ChoiceCodes codes, DiseaseFacts disease)
    {
        codes[(int)ChoiceSlot.Extent] = ChoiceCode.Of(disease.Extent);
        codes[(int)ChoiceSlot.Resectability] = ChoiceCode.Of(disease.Resectability);
        codes[(int)ChoiceSlot.Oligometastatic] = ChoiceCode.Of(disease.Oligometastatic);
        codes[(int)ChoiceSlot.FutureRadicalSurgeryPossible] = ChoiceCode.Of(disease.FutureRadicalSurgeryPossible);
        codes[(int)ChoiceSlot.PoorPrognosis] = ChoiceCode.Of(disease.PoorPrognosis);
        codes[(int)ChoiceSlot.TumorBurden] = ChoiceCode.Of(disease.TumorBurden);
        codes[(int)ChoiceSlot.Growth] = ChoiceCode.Of(disease.Growth);
        codes[(int)ChoiceSlot.SymptomBurden] = ChoiceCode.Of(disease.SymptomBurden);
        codes[(int)ChoiceSlot.UncontrolledDiarrhea] = ChoiceCode.Of(disease.UncontrolledDiarrhea);
        codes[(int)ChoiceSlot.SyndromeRefractoryToSsa] = ChoiceCode.Of(disease.SyndromeRefractoryToSsa);
        codes[(int)ChoiceSlot.RadiologicalProgression] = ChoiceCode.Of(disease.RadiologicalProgression);
        codes[(int)ChoiceSlot.ClinicalProgression] = ChoiceCode.Of(disease.ClinicalProgression);
        codes[(int)ChoiceSlot.BiochemicalRise] = ChoiceCode.Of(disease.BiochemicalRise);
        codes[(int)ChoiceSlot.SstrUptakeIncrease] = ChoiceCode.Of(disease.SstrUptakeIncrease);
        codes[(int)ChoiceSlot.SuspectedNecrosis] = ChoiceCode.Of(disease.SuspectedNecrosis);
        codes[(int)ChoiceSlot.MeasurableDisease] = ChoiceCode.Of(disease.MeasurableDisease);
    }

    private static void WriteCondition(ref ChoiceCodes codes, PatientFacts facts)
    {
        codes[(int)ChoiceSlot.RltCenter] = ChoiceCode.Of(facts.Access.RltCenter);
        codes[(int)ChoiceSlot.Ga68Pet] = ChoiceCode.Of(facts.Access.Ga68Pet);
        codes[(int)ChoiceSlot.TrialAccess] = ChoiceCode.Of(facts.Access.ClinicalTrial);
        codes[(int)ChoiceSlot.ClinicalEvaluationComplete] = ChoiceCode.Of(facts.Condition.ClinicalEvaluationComplete);
        codes[(int)ChoiceSlot.Compromised] = ChoiceCode.Of(facts.Condition.Compromised);
        codes[(int)ChoiceSlot.Pregnant] = ChoiceCode.Of(facts.Condition.Pregnant);
        codes[(int)ChoiceSlot.DiscussedInMdt] = ChoiceCode.Of(facts.Condition.DiscussedInMdt);
    }

    private static void WriteStudies(ref ChoiceCodes codes, ImagingStudy? sstr, ImagingStudy? fdg)
    {
        codes[(int)ChoiceSlot.LatestKrenningScore] = (byte)(sstr?.KrenningScore + 1 ?? ChoiceCode.Missing);
        codes[(int)ChoiceSlot.LatestSstrPositive] = ChoiceCode.Of(sstr?.SstrPositive);
        codes[(int)ChoiceSlot.LatestAllTargetLesionsPositive] = ChoiceCode.Of(sstr?.AllTargetLesionsPositive);
        codes[(int)ChoiceSlot.LatestUptake] = ChoiceCode.Of(sstr?.Uptake);
        codes[(int)ChoiceSlot.LatestMismatch] = ChoiceCode.Of(fdg?.SstrNegativeFdgPositiveLesions);
        codes[(int)ChoiceSlot.LatestFdgPositive] = ChoiceCode.Of(fdg?.FdgPositive);
    }

    [InlineArray((int)ChoiceSlot.LatestFdgPositive + 1)]
    private struct ChoiceCodes
    {
        private byte first;
    }

    [InlineArray(AllKeys)]
    private struct NumberKeys
    {
        private int first;
    }

    [InlineArray((int)DaySlot.LatestSstr + 1)]
    private struct DaySpans
    {
        private DaySpan first;
    }
}
