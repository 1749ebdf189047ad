using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The days that a record names.</summary>
internal static class RecordDates
{
    public static IReadOnlyList<(string Path, DateOnly Day)> Of(Patient patient)
    {
        var facts = patient.Facts;
        var dates = new List<(string, DateOnly?)>
        {
            ("assessmentDate", facts.AssessmentDate),
            ("disease.diagnosisDate", facts.Disease.DiagnosisDate is { IsDay: true } day ? day.Earliest : null),
            ("plan.rltStart", facts.Plan.RltStart),
        };
        dates.AddRange((facts.Imaging ?? []).Select((study, i) => (FormattableString.Invariant($"imaging[{i}].date"), (DateOnly?)study.Date)));
        dates.AddRange((facts.Treatments ?? []).Select((treatment, i) => (FormattableString.Invariant($"treatments[{i}].end"), treatment.End)));
        return [.. dates.Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2!.Value))];
    }

    /// <summary>The days on which treatments began.</summary>
    public static IEnumerable<(string Path, DateOnly Day)> Starts(Patient patient) => (patient.Facts.Treatments ?? [])
        .Select((treatment, i) => (Path: FormattableString.Invariant($"treatments[{i}].start"), treatment.Start))
        .Where(d => d.Start is not null).Select(d => (d.Path, d.Start!.Value));

    /// <summary>
    /// Whether a date, moved to a day, stands to the others as before: what came after the assessment still does, and the studies keep their
    /// order. Moving it past them changes which of them count, not whether a window is met.
    /// </summary>
    public static bool KeepsOrder(Patient patient, (string Path, DateOnly Day) date, DateOnly day)
    {
        if (IsStudy(date.Path) && Of(patient).Any(other => IsStudy(other.Path) && other.Path != date.Path && date.Day.CompareTo(other.Day) != day.CompareTo(other.Day)))
        {
            return false;
        }

        if (patient.Facts.AssessmentDate is not { } assessed)
        {
            return true;
        }

        return date.Path == "assessmentDate"
            ? Of(patient).Concat(Starts(patient)).All(other => other.Path == date.Path || (other.Day > assessed) == (other.Day > day))
            : (date.Day > assessed) == (day > assessed);
    }

    private static bool IsStudy(string path) => path.StartsWith("imaging[", StringComparison.Ordinal);
}
