namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// The days between which proofs look: eight years with two leap days. Rules compare dates with each other and never with the
/// calendar, so that what is possible at all is possible here, as long as their offsets add up to less.
/// </summary>
internal static class Calendar
{
    public const int Years = 8;
    public const int MostDaysOfMonth = 31;

    private static readonly DateOnly Start = new(2021, 1, 1);

    public static int Days { get; } = Number(Start.AddYears(Years));

    public static DateOnly Day(int number) => Start.AddDays(number);

    /// <summary>For each month, the first day and the length of the month so many months later, which may lie outside.</summary>
    public static IReadOnlyList<(int First, int Days)> Months(int later) =>
    [
        .. Enumerable.Range(later, 12 * Years).Select(m => Start.AddMonths(m)).Select(first => (Number(first), DateTime.DaysInMonth(first.Year, first.Month))),
    ];

    private static int Number(DateOnly day) => day.DayNumber - Start.DayNumber;
}
