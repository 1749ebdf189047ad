using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// A date of one patient as the span of days that it may be: one day when it is known, a month or a year when no more is recorded, any day when
/// it is not recorded. Conditions compare the ends of the span.
/// </summary>
public readonly record struct DateFinding
{
    internal DateFinding(DateFact fact, Patient patient, int entry)
    {
        var (standing, date) = fact.Read(patient, entry);
        Exists = standing != DateStanding.Absent;
        IsRecorded = standing == DateStanding.Recorded;
        (Earliest, Latest) = IsRecorded ? (date.Earliest, date.Latest) : (DateOnly.MinValue, DateOnly.MaxValue);
    }

    /// <summary>The first day that it may be.</summary>
    public DateOnly Earliest { get; private init; }

    /// <summary>The last day that it may be.</summary>
    public DateOnly Latest { get; private init; }

    /// <summary>Whether it is recorded, be it a month or a year.</summary>
    public bool IsRecorded { get; }

    /// <summary>False where there certainly is no such date, as with the end of a treatment that goes on; every test of it is then false.</summary>
    public bool Exists { get; }

    /// <summary>The date moved by calendar months and then by days; negative is earlier. A date that is not recorded stays any day.</summary>
    /// <param name="months">Calendar months, a century at most.</param>
    /// <param name="days">Days, a century at most.</param>
    public DateFinding Plus(int months, int days) => IsRecorded
        ? this with { Earliest = Earliest.AddMonths(months).AddDays(days), Latest = Latest.AddMonths(months).AddDays(days) }
        : this;
}
