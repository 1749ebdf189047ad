using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>
/// A date of which perhaps only the month or the year is known. A test on it is true if it holds for every day it may be, false if for
/// none, otherwise unknown.
/// </summary>
public readonly record struct PartialDate
{
    private PartialDate(DateOnly earliest, DateOnly latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest { get; }

    /// <summary>Whether the day itself is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>A date whose day is known.</summary>
    public static PartialDate Day(DateOnly day) => new(day, day);

    /// <summary>A date of which the month is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new PartialDate(first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>A date of which the year is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Any day of a span; for dates computed from partial ones.</summary>
    internal static PartialDate Span(DateOnly earliest, DateOnly latest) => new(earliest, latest);

    /// <summary>A full date is a partial date of one day.</summary>
    public static implicit operator PartialDate(DateOnly day) => Day(day);

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; false for anything else and for days the calendar does not have.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || !DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = text.Length switch { 4 => Year(day.Year), 7 => Month(day.Year, day.Month), _ => Day(day) };
        return true;
    }

    /// <summary>The date as it was written: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public override string ToString() =>
        Earliest.ToString(IsDay ? "yyyy-MM-dd" : Earliest.Month == Latest.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
