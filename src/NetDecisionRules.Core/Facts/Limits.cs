namespace NetDecisionRules.Facts;

/// <summary>The permitted values of one numeric fact: both ends included, in the stated unit.</summary>
/// <param name="Min">The smallest permitted value.</param>
/// <param name="Max">The largest permitted value.</param>
/// <param name="Unit">The unit as printed after a value, e.g. <c>%</c>; empty for a pure count or score.</param>
/// <param name="WholeNumbersOnly">Whether fractions are refused.</param>
public sealed record NumberLimits(decimal Min, decimal Max, string Unit, bool WholeNumbersOnly = false)
{
    /// <summary>The smallest permitted value.</summary>
    public decimal Min { get; } = Min;

    /// <summary>The largest permitted value.</summary>
    public decimal Max { get; } = Max;

    /// <summary>The widest range a patient can have: what an unrecorded number stands for.</summary>
    public NumberRange Widest { get; } = NumberRange.Between(Min, Max);

    /// <summary>What of a recorded range is permitted: "above 20 %" cannot be more than 100 %. The range itself where nothing of it lies beyond the limits.</summary>
    internal NumberRange Within(in NumberRange range) => range.IsPoint ? range : range.Intersect(Widest) ?? range;

    /// <summary>A range as it was written: a bound that only repeats the limit is left out, so that above 20 % prints as that, not as 20–100 %.</summary>
    internal NumberRange WithoutLimits(in NumberRange range)
    {
        if (range.IsPoint)
        {
            return range;
        }

        var min = range is { Min: { } low, MinIncluded: true } && low == Min ? null : range.Min;
        var max = range is { Max: { } high, MaxIncluded: true } && high == Max ? null : range.Max;
        return min is null && max is null ? range : NumberRange.Of(min, range.MinIncluded, max, range.MaxIncluded);
    }

    /// <summary>The limits as an error message prints them, e.g. <c>0–100 %</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Min}–{Max}") + (Unit.Length == 0 ? "" : " " + Unit);
}

/// <summary>
/// The permitted range of every number in a patient record (contract, schema version 1). A value outside is a typing error, not a
/// patient: it is refused at the border with code <see cref="FactErrorCode.OutOfRange"/>.
/// </summary>
public static class Limits
{
    /// <summary>Age in years.</summary>
    public static NumberLimits AgeYears { get; } = new(0, 130, "years");

    /// <summary>Ki-67 labeling index in percent of cells.</summary>
    public static NumberLimits Ki67Percent { get; } = new(0, 100, "%");

    /// <summary>Cells counted for the Ki-67 index.</summary>
    public static NumberLimits Ki67CellsCounted { get; } = new(1, 1_000_000, "cells", WholeNumbersOnly: true);

    /// <summary>Mitoses per 2 mm².</summary>
    public static NumberLimits MitosesPer2mm2 { get; } = new(0, 10_000, "per 2 mm²");

    /// <summary>Krenning score of an SSTR study.</summary>
    public static NumberLimits KrenningScore { get; } = new(0, 4, "", WholeNumbersOnly: true);

    /// <summary>Cycles of a treatment.</summary>
    public static NumberLimits Cycles { get; } = new(1, 1_000, "cycles", WholeNumbersOnly: true);

    /// <summary>Months for which a treatment controlled the disease.</summary>
    public static NumberLimits DiseaseControlMonths { get; } = new(0, 1_200, "months");

    /// <summary>Karnofsky performance status.</summary>
    public static NumberLimits Karnofsky { get; } = new(0, 100, "", WholeNumbersOnly: true);

    /// <summary>ECOG performance status of a living patient.</summary>
    public static NumberLimits Ecog { get; } = new(0, 4, "", WholeNumbersOnly: true);

    /// <summary>Body weight in kilograms.</summary>
    public static NumberLimits WeightKg { get; } = new(0.1m, 1_000, "kg");

    /// <summary>Creatinine clearance in mL/min.</summary>
    public static NumberLimits CreatinineClearance { get; } = new(0, 1_000, "mL/min");

    /// <summary>Hemoglobin in g/dL.</summary>
    public static NumberLimits Hemoglobin { get; } = new(0, 50, "g/dL");

    /// <summary>Leukocytes, neutrophils or platelets in 10⁹/L.</summary>
    public static NumberLimits BloodCells { get; } = new(0, 10_000, "×10⁹/L");

    /// <summary>Bilirubin as a multiple of the upper limit of normal.</summary>
    public static NumberLimits BilirubinTimesUln { get; } = new(0, 1_000, "× ULN");

    /// <summary>The first day a record may name.</summary>
    public static DateOnly FirstDay { get; } = new(1900, 1, 1);

    /// <summary>The last day a record may name.</summary>
    public static DateOnly LastDay { get; } = new(2199, 12, 31);

    /// <summary>Whether a record may name the day.</summary>
    internal static bool Permit(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>The greatest length of a patient id, in Unicode code points.</summary>
    public const int IdCodePoints = 128;

    /// <summary>The greatest length of a treatment's agent, in Unicode code points.</summary>
    public const int AgentCodePoints = 256;

    /// <summary>The greatest length of one patient record in JSON, in bytes of UTF-8.</summary>
    public const int RecordBytes = 1_048_576;

    /// <summary>The greatest nesting depth of one patient record in JSON.</summary>
    public const int RecordDepth = 16;
}
