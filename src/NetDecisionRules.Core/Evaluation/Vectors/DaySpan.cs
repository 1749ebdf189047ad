using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>The days that a date may be, by <see cref="DateOnly.DayNumber"/>. One that is not recorded may be any day; one that is not there is none.</summary>
/// <param name="Earliest">The first day it may be.</param>
/// <param name="Latest">The last day it may be.</param>
internal readonly record struct DaySpan(int Earliest, int Latest)
{
    /// <summary>Farther than any day and any offset, and small enough to be moved by days like a day.</summary>
    private const int Far = 1_000_000_000;

    /// <summary>Not recorded.</summary>
    public static DaySpan Missing => new(-Far, Far);

    /// <summary>Certainly not there.</summary>
    public static DaySpan Absent => new(Far, -Far);

    public bool IsMissing => Earliest < -Far / 2;

    public bool IsAbsent => Earliest > Latest;

    /// <summary>The days of a date of one patient.</summary>
    public static DaySpan Of(DateFact fact, Patient patient, int entry) => fact.Read(patient, entry) switch
    {
        (DateStanding.Recorded, var date) => new DaySpan(date.Earliest.DayNumber, date.Latest.DayNumber),
        (DateStanding.Missing, _) => Missing,
        (DateStanding.Absent, _) => Absent,
    };
}
