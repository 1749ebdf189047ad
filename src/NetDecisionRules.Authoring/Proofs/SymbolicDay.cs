using Google.OrTools.Sat;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>A day that is looked for. Its month and the day within it are made when something is counted in months.</summary>
internal sealed class SymbolicDay
{
    private readonly CpModel model;
    private readonly Lazy<(IntVar Month, IntVar Length, IntVar DayOfMonth)> parts;
    private readonly Dictionary<int, IntVar> moved = [];

    public SymbolicDay(CpModel model)
    {
        this.model = model;
        Number = model.NewIntVar(0, Calendar.Days - 1, "");
        parts = new(Split);
    }

    /// <summary>The day, counted from the first of <see cref="Calendar"/>.</summary>
    public IntVar Number { get; }

    /// <summary>Its month, counted from the first of <see cref="Calendar"/>.</summary>
    public IntVar Month => parts.Value.Month;

    /// <summary>The day within its month, from 0.</summary>
    public IntVar DayOfMonth => parts.Value.DayOfMonth;

    /// <summary>The days of its month.</summary>
    public IntVar Length => parts.Value.Length;

    /// <summary>The day some calendar months later: the same day of that month, or its last.</summary>
    public IntVar Moved(int months)
    {
        if (months == 0)
        {
            return Number;
        }

        if (!moved.TryGetValue(months, out var known))
        {
            var all = Calendar.Months(months);
            var (start, length) = MonthOf(Month, all);
            var last = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            model.Add(last == length - 1);
            var day = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            model.AddMinEquality(day, [DayOfMonth, last]);
            moved[months] = known = model.NewIntVar(all[0].First, all[^1].First + Calendar.MostDaysOfMonth, "");
            model.Add(known == start + day);
        }

        return known;
    }

    private (IntVar, IntVar, IntVar) Split()
    {
        var month = model.NewIntVar(0, Calendar.Months(0).Count - 1, "");
        var (start, length) = MonthOf(month, Calendar.Months(0));
        var day = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
        model.Add(Number == start + day);
        model.Add(day < length);
        return (month, length, day);
    }

    /// <summary>First day and length of a month.</summary>
    private (IntVar Start, IntVar Length) MonthOf(IntVar month, IReadOnlyList<(int First, int Days)> months)
    {
        var (start, length) = (model.NewIntVar(months[0].First, months[^1].First, ""), model.NewIntVar(0, Calendar.MostDaysOfMonth, ""));
        model.AddElement(month, months.Select(m => m.First), start);
        model.AddElement(month, months.Select(m => m.Days), length);
        return (start, length);
    }
}
