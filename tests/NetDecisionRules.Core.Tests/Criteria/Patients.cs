using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>Patients with nothing in them but what a test is about.</summary>
internal static class Patients
{
    public static readonly Patient Blank = With();

    public static Patient With(
        TumorFacts? tumor = null, DiseaseFacts? disease = null, string? on = null, IReadOnlyList<ImagingStudy>? imaging = null, bool? imagingComplete = null,
        IReadOnlyList<Treatment>? treatments = null, bool? treatmentsComplete = null, ConditionFacts? condition = null, string? rltStart = null,
        IReadOnlyList<TreatmentGoal>? goals = null) =>
        Patient.Create(new PatientFacts
        {
            Id = "case-1",
            AssessmentDate = on is null ? null : Day(on),
            Tumor = tumor ?? TumorFacts.Unknown,
            Disease = disease ?? DiseaseFacts.Unknown,
            Imaging = imaging,
            ImagingComplete = imagingComplete,
            Treatments = treatments,
            TreatmentsComplete = treatmentsComplete,
            Goals = goals,
            Condition = condition ?? ConditionFacts.Unknown,
            Plan = new PlanFacts { RltStart = rltStart is null ? null : Day(rltStart) },
        });

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ImagingStudy Study(ImagingModality modality, string date, int? krenning = null, ImagingResponse? response = null) =>
        new() { Modality = modality, Date = Day(date), KrenningScore = krenning, Response = response };

    public static Treatment Treatment(
        TreatmentKind kind, TreatmentOutcome? outcome = null, string? start = null, string? end = null, int? cycles = null, NumberRange? months = null) => new()
        {
            Kind = kind,
            Outcome = outcome,
            Start = start is null ? null : Day(start),
            End = end is null ? null : Day(end),
            Cycles = cycles,
            DiseaseControlMonths = months,
        };

    /// <summary>A number or range as the CSV form writes it: <c>17</c>, <c>&gt;20</c>, <c>&lt;=3</c>, <c>3..20</c>, <c>&gt;3..&lt;20</c>; null for "?".</summary>
    public static NumberRange? Range(string text)
    {
        if (text == "?")
        {
            return null;
        }

        if (text.Split("..") is [var low, var high])
        {
            return NumberRange.Of(Number(low), !low.StartsWith('>'), Number(high), !high.StartsWith('<'));
        }

        return text switch
        {
            ['>', '=', ..] => NumberRange.AtLeast(Number(text)),
            ['>', ..] => NumberRange.Above(Number(text)),
            ['<', '=', ..] => NumberRange.AtMost(Number(text)),
            ['<', ..] => NumberRange.Below(Number(text)),
            _ => NumberRange.Exactly(Number(text)),
        };
    }

    private static decimal Number(string text) => decimal.Parse(text.TrimStart('<', '>', '='), CultureInfo.InvariantCulture);
}
