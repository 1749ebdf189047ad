using Google.OrTools.Sat;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>A day that is looked for. Its month and the day within it are made when something is counted in months.</summary>
internal sealed class SymbolicDay
{
    private readonly CpModel _model;
    private readonly Lazy<(IntVar Month, IntVar Length, IntVar DayOfMonth)> _parts;
    private readonly Dictionary<int, IntVar> _moved = [];

    public SymbolicDay(CpModel model)
    {
        _model = model;
        Number = model.NewIntVar(0, Calendar.Days - 1, "");
        _parts = new(Split);
    }

    /// <summary>The day, counted from the first of <see cref="Calendar"/>.</summary>
    public IntVar Number { get; }

    /// <summary>Its month, counted from the first of <see cref="Calendar"/>.</summary>
    public IntVar Month => _parts.Value.Month;

    /// <summary>The day within its month, from 0.</summary>
    public IntVar DayOfMonth => _parts.Value.DayOfMonth;

    /// <summary>The days of its month.</summary>
    public IntVar Length => _parts.Value.Length;

    /// <summary>The day some calendar months later: the same day of that month, or its last. It may lie outside of <see cref="Calendar"/>.</summary>
    public IntVar Moved(int months)
    {
        if (months == 0)
        {
            return Number;
        }

        if (!_moved.TryGetValue(months, out var known))
        {
            var cycles = (Math.Abs(months) / Calendar.MonthsOfCycle) + 1;
            var (first, length) = MonthAt(Month + months, -cycles, Calendar.Cycles + cycles);
            var last = _model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            _model.Add(last == length - 1);
            var day = _model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
            _model.AddMinEquality(day, [DayOfMonth, last]);
            _moved[months] = known = _model.NewIntVar(-cycles * Calendar.DaysOfCycle, (Calendar.Cycles + cycles + 1) * Calendar.DaysOfCycle, "");
            _model.Add(known == first + day);
        }

        return known;
    }

    private (IntVar, IntVar, IntVar) Split()
    {
        var month = _model.NewIntVar(0, (Calendar.Cycles * Calendar.MonthsOfCycle) - 1, "");
        var (first, length) = MonthAt(month, 0, Calendar.Cycles - 1);
        var day = _model.NewIntVar(0, Calendar.MostDaysOfMonth - 1, "");
        _model.Add(Number == first + day);
        _model.Add(day < length);
        return (month, length, day);
    }

    /// <summary>First day and length of a month.</summary>
    private (LinearExpr First, IntVar Length) MonthAt(LinearExpr month, int firstCycle, int lastCycle)
    {
        var cycle = _model.NewIntVar(firstCycle, lastCycle, "");
        var within = _model.NewIntVar(0, Calendar.MonthsOfCycle - 1, "");
        var (first, length) = (_model.NewIntVar(0, Calendar.DaysOfCycle, ""), _model.NewIntVar(0, Calendar.MostDaysOfMonth, ""));
        _model.Add(month == (Calendar.MonthsOfCycle * cycle) + within);
        _model.AddElement(within, Calendar.Months.Select(m => m.First), first);
        _model.AddElement(within, Calendar.Months.Select(m => m.Days), length);
        return ((Calendar.DaysOfCycle * cycle) + first, length);
    }
}
