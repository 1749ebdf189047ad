using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Classifies one patient.</summary>
internal static class Classifications
{
    public static ClassificationReport Of(Classification classification, Patient patient) => new(
        Grade(classification, patient),
        advanced: classification.Advanced.Test(patient),
        sstrPositive: classification.SstrPositive.Test(patient),
        functioning: classification.Functioning.Test(patient),
        progression: classification.Progression.Test(patient),
        firstLine: classification.FirstLine.Test(patient));

    /// <summary>The grade, when only one is left.</summary>
    public static TumorGrade? GradeOf(Classification classification, Patient patient) =>
        classification.Grade.PossibleGrades(patient) is [var only] ? only : null;

    private static GradeReport Grade(Classification classification, Patient patient)
    {
        var possible = classification.Grade.PossibleGrades(patient);
        TumorGrade? value = possible is [var only] ? only : null;
        return new GradeReport(
            value,
            possible,
            band: value == TumorGrade.G2 ? Band(classification.HighBand.Test(patient)) : null,
            basis: Basis(classification.Grade, possible, patient),
            ruleId: value is { } known && classification.GradeRules.TryGetValue(known, out var rule) ? rule : null,
            missing: value is null ? Missing(classification.Grade, patient) : []);
    }

    private static IReadOnlyList<string> Missing(GradeFact grade, Patient patient)
    {
        var missing = new FactPaths();
        grade.AddMissing(patient, -1, missing);
        return missing.Take();
    }

    private static GradeBand? Band(Truth high) => high switch { Truth.True => GradeBand.High, Truth.False => GradeBand.Low, Truth.Unknown => null };

    private static GradeBasis? Basis(GradeFact grade, IReadOnlyList<TumorGrade> possible, Patient patient)
    {
        if (possible is [TumorGrade.Nec])
        {
            return GradeBasis.Differentiation;
        }

        if (grade.TakesStatedGrade(patient))
        {
            return GradeBasis.Stated;
        }

        return patient.Facts.Tumor switch
        {
            { Ki67Percent: not null, MitosesPer2mm2: not null } => GradeBasis.Ki67AndMitoses,
            { Ki67Percent: not null } => GradeBasis.Ki67,
            { MitosesPer2mm2: not null } => GradeBasis.Mitoses,
            _ => null,
        };
    }
}
