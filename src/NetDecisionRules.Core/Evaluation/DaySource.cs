using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>A date of the patient as a whole, read from the vector.</summary>
internal abstract class DaySource
{
    /// <summary>The source of a date; null where only the criterion's tree can read it.</summary>
    public static DaySource? Of(DateFact fact) => fact switch
    {
        RecordedDate when FactLayout.PlaceOf(fact) is { } place => new RecordedDay(place),
        LatestDateFact latest when ListShape.Of(latest.List) is { } list && list.IsDay(latest.Date) && EntryTest.Of(list, latest.Item) is { } item =>
            new LatestDay(list, item),
        _ => null,
    };

    /// <summary>The days that it may be.</summary>
    public abstract DaySpan Read(FactVector vector);
}

/// <summary>A recorded date.</summary>
internal sealed class RecordedDay(int place) : DaySource
{
    public override DaySpan Read(FactVector vector) => vector.Day(place);
}

/// <summary>The latest date among the entries of a list that certainly pass; missing where some entry could be one, otherwise not there.</summary>
internal sealed class LatestDay(ListShape list, EntryTest item) : DaySource
{
    public override DaySpan Read(FactVector vector)
    {
        ref readonly var entries = ref vector.List(list);
        var (latest, some) = (DaySpan.Absent, entries.MayHoldMore);
        if (entries.Present.Overlaps(item.MayPass))
        {
            var ends = item.Ends(vector);
            foreach (ref readonly var entry in entries.Entries.AsSpan())
            {
                var truth = item.Test(entry, ends);
                some |= truth != Truth.False;
                latest = truth == Truth.True && (latest.IsAbsent || entry.Day.Latest >= latest.Latest) ? entry.Day : latest;
            }
        }

        return latest.IsAbsent && some ? DaySpan.Missing : latest;
    }
}

/// <summary>A date moved by calendar months and then by days; negative is earlier.</summary>
internal sealed record DayTerm(DaySource Anchor, int Months, int Days)
{
    public static DayTerm? Of(DateTerm term) => DaySource.Of(term.Anchor) is { } anchor ? new DayTerm(anchor, term.Months, term.Days) : null;

    public DaySpan Read(FactVector vector)
    {
        var day = Anchor.Read(vector);
        if (Months != 0)
        {
            day = day.IsMissing || day.IsAbsent ? day : new DaySpan(AddMonths(day.Earliest), AddMonths(day.Latest));
        }

        return unchecked(new DaySpan(day.Earliest + Days, day.Latest + Days));
    }

    private int AddMonths(int day) => DateOnly.FromDayNumber(day).AddMonths(Months).DayNumber;
}

/// <summary>A date window, both ends included; an end that is null is open. Without ends: the date is there at all.</summary>
internal sealed record DayWindow(DayTerm? From, DayTerm? To)
{
    /// <summary>The window of a criterion; null where only the criterion's tree can read one of its ends.</summary>
    public static DayWindow? Of(DateWindow window)
    {
        var from = window.From is null ? null : DayTerm.Of(window.From);
        var to = window.To is null ? null : DayTerm.Of(window.To);
        return (from is null) == (window.From is null) && (to is null) == (window.To is null) ? new DayWindow(from, to) : null;
    }

    /// <summary>One window for both; null where both set the same end.</summary>
    public static DayWindow? Join(DayWindow one, DayWindow other) => (one.From is null || other.From is null) && (one.To is null || other.To is null)
        ? new DayWindow(one.From ?? other.From, one.To ?? other.To)
        : null;

    /// <summary>The days that the ends of the window may be.</summary>
    public DayEnds Ends(FactVector vector) => new(From?.Read(vector) ?? default, To?.Read(vector) ?? default);

    /// <summary>Whether a date lies in the window.</summary>
    public Truth Test(DaySpan day, in DayEnds ends)
    {
        if (From is null && To is null)
        {
            return Kleene.Of(all: !day.IsAbsent & !day.IsMissing, some: !day.IsAbsent);
        }

        var afterFirst = From is null ? Truth.True : InOrder(ends.From, day);
        return To is null ? afterFirst : afterFirst.And(InOrder(day, ends.To));
    }

    private static Truth InOrder(DaySpan first, DaySpan second)
    {
        var areThere = !first.IsAbsent & !second.IsAbsent;
        return Kleene.Of(all: areThere & first.Latest <= second.Earliest, some: areThere & first.Earliest <= second.Latest);
    }
}

/// <summary>The days that the ends of a window may be for one patient; of an open end any value.</summary>
internal readonly record struct DayEnds(DaySpan From, DaySpan To);
