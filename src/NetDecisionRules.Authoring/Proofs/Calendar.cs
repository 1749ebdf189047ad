namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// The days between which proofs look: 1904 to 2099, forty-nine cycles of four years with one leap day each, so that a month is counted in a
/// table of one cycle. Rules compare dates with each other and never with the calendar: what is possible for a record at all is possible
/// here, too, moved by whole cycles.
/// </summary>
internal static class Calendar
{
    public const int Cycles = 49;
    public const int DaysOfCycle = (4 * 365) + 1;
    public const int MonthsOfCycle = 4 * 12;
    public const int Days = Cycles * DaysOfCycle;
    public const int Years = 4 * Cycles;
    public const int MostDaysOfMonth = 31;

    /// <summary>Dates of a record that lie further apart are no patient's; offsets of rules that add up to more cannot be proved here.</summary>
    public const int MostDaysApart = (Cycles - 2) * DaysOfCycle;

    private static readonly DateOnly Start = new(1904, 1, 1);

    /// <summary>A day that a reader finds natural for the last of a record.</summary>
    private static readonly int Lately = new DateOnly(2026, 6, 30).DayNumber - Start.DayNumber;

    /// <summary>For each month of a cycle, its first day, counted from the first of the cycle, and its length.</summary>
    public static IReadOnlyList<(int First, int Days)> Months { get; } =
        [.. Enumerable.Range(0, MonthsOfCycle).Select(m => Start.AddMonths(m)).Select(first => (first.DayNumber - Start.DayNumber, DateTime.DaysInMonth(first.Year, first.Month)))];

    public static DateOnly Day(int number) => Start.AddDays(number);

    /// <summary>By how many days to move dates of one record so that they lie in our time; whole cycles, which changes no answer.</summary>
    public static int TowardsOurTime(IReadOnlyCollection<int> days)
    {
        if (days.Count == 0)
        {
            return 0;
        }

        var cycles = (int)Math.Floor((Lately - days.Max()) / (double)DaysOfCycle);
        return DaysOfCycle * Math.Max(cycles, -(days.Min() / DaysOfCycle));
    }
}
