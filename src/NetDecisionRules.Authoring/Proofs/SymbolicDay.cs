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

    /// <summary>The day some calendar months later: the same day of that month, or its last. It may lie outside of <see cref="Calendar"/>.</summary>
    public IntVar Moved(int months)
    {
        if (months == 0)
        {
            return Number;
        }

        if (!moved.TryGetValue(months, out var known))
        {
            var cycles = (Math.Abs(months) / Calendar.MonthsOfCycle) + 1;
            var (first, length) = MonthAt(Month + months, -cycles, Calendar.Cycles + cycles);
            var last = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            model.Add(last == length - 1);
            var day = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            model.AddMinEquality(day, [DayOfMonth, last]);
            moved[months] = known = model.NewIntVar(-cycles * Calendar.DaysOfCycle, (Calendar.Cycles + cycles + 1) * Calendar.DaysOfCycle, "");
            model.Add(known == first + day);
        }

        return known;
    }

    private (IntVar, IntVar, IntVar) Split()
    {
        var month = model.NewIntVar(0, (Calendar.Cycles * Calendar.MonthsOfCycle) - 1, "");
        var (first, length) = MonthAt(month, 0, Calendar.Cycles - 1);
        var day = model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
        model.Add(Number == first + day);
        model.Add(day < length);
        return (month, length, day);
    }

    /// <summary>First day and length of a month.</summary>
    private (LinearExpr First, IntVar Length) MonthAt(LinearExpr month, int firstCycle, int lastCycle)
    {
        var cycle = model.NewIntVar(firstCycle, lastCycle, "");
        var within = model.NewIntVar(0, Calendar.MonthsOfCycle - 1, "");
        var (first, length) = (model.NewIntVar(0, Calendar.DaysOfCycle, ""), model.NewIntVar(0, Calendar.MostDaysOfMonth, ""));
        model.Add(month == (Calendar.MonthsOfCycle * cycle) + within);
        model.AddElement(within, Calendar.Months.Select(m => m.First), first);
        model.AddElement(within, Calendar.Months.Select(m => m.Days), length);
        return ((Calendar.DaysOfCycle * cycle) + first, length);
    }
}
