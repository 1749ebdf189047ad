using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>A date of the patient as a whole, read from the profile.</summary>
internal abstract class DaySource
{
    /// <summary>The source of a date; null where only the criterion's tree can read it.</summary>
    public static DaySource? Of(DateFact fact) => fact switch
    {
        RecordedDate { Slot: { } slot } => new RecordedDay(slot),
        LatestDateFact latest when ListShape.Of(latest.List) is { } list && list.Day == latest.Date && EntryTest.Of(list, latest.Item) is { } item =>
            new LatestDay(list, item),
        _ => null,
    };

    /// <summary>The days that it may be.</summary>
    public abstract DaySpan Read(in PatientProfile profile);
}

/// <summary>A recorded date.</summary>
internal sealed class RecordedDay(DaySlot slot) : DaySource
{
    public override DaySpan Read(in PatientProfile profile) => profile.Day(slot);
}

/// <summary>The latest date among the entries of a list that certainly pass; missing where some entry could be one, otherwise not there.</summary>
internal sealed class LatestDay(ListShape list, EntryTest item) : DaySource
{
    public override DaySpan Read(in PatientProfile profile)
    {
        ref readonly var entries = ref list.In(profile);
        var (latest, some) = (DaySpan.Absent, entries.MayHoldMore);
        if (item.MayPass(entries.Present))
        {
            foreach (ref readonly var entry in entries.Entries.AsSpan())
            {
                var truth = item.Test(entry, profile);
                some |= truth != Truth.False;
                latest = truth == Truth.True && (latest.IsAbsent || entry.Day.Latest >= latest.Latest) ? entry.Day : latest;
            }
        }

        return latest.IsAbsent && some ? DaySpan.Missing : latest;
    }
}

/// <summary>A date moved by calendar months and then by days.</summary>
internal sealed record DayTerm(DaySource Anchor, int Months, int Days)
{
    public static DayTerm? Of(DateTerm term) => DaySource.Of(term.Anchor) is { } anchor ? new DayTerm(anchor, term.Months, term.Days) : null;

    public DaySpan Read(in PatientProfile profile)
    {
        var day = Anchor.Read(profile);
        return day.IsMissing || day.IsAbsent ? day : new DaySpan(Move(day.Earliest), Move(day.Latest));
    }

    private int Move(int day) => (Months == 0 ? day : DateOnly.FromDayNumber(day).AddMonths(Months).DayNumber) + Days;
}

/// <summary>One end of a date window.</summary>
/// <param name="Term">The end.</param>
/// <param name="IsFirst">Whether it is the first day; otherwise the last.</param>
internal readonly record struct DayBound(DayTerm Term, bool IsFirst)
{
    /// <summary>The ends of a window; null where only the criterion's tree can read one.</summary>
    public static DayBound[]? Of(DateWindow window)
    {
        var bounds = new List<DayBound>();
        foreach (var (term, isFirst) in new[] { (window.From, true), (window.To, false) })
        {
            if (term is null)
            {
                continue;
            }

            if (DayTerm.Of(term) is not { } compiled)
            {
                return null;
            }

            bounds.Add(new DayBound(compiled, isFirst));
        }

        return [.. bounds];
    }

    public Truth Test(DaySpan day, DaySpan end)
    {
        if (day.IsAbsent || end.IsAbsent)
        {
            return Truth.False;
        }

        var (first, second) = IsFirst ? (end, day) : (day, end);
        return Kleene.Of(all: first.Latest <= second.Earliest, some: first.Earliest <= second.Latest);
    }
}
