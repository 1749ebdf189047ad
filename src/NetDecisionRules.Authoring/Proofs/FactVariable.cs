using System.Globalization;
using System.Text.Json.Nodes;
using Google.OrTools.Sat;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>One fact of a patient that is looked for: recorded or not, and if so as what.</summary>
internal abstract class FactVariable(ILiteral recorded)
{
    /// <summary>It is recorded.</summary>
    public ILiteral Recorded { get; } = recorded;

    /// <summary>It is recorded without being left open: a point, a day.</summary>
    public abstract ILiteral IsExact { get; }

    /// <summary>What a record says of it in the solution.</summary>
    /// <param name="solver">The solution.</param>
    /// <param name="days">By how many days every date of the record is moved.</param>
    public abstract JsonNode Json(CpSolver solver, int days);
}

/// <summary>A choice or a flag.</summary>
internal sealed class ChoiceVariable : FactVariable
{
    private readonly IReadOnlyList<string> _values;
    private readonly bool _isFlag;

    public ChoiceVariable(Circuit circuit, ILiteral recorded, IReadOnlyList<string> values, bool isFlag)
        : base(recorded)
    {
        (_values, _isFlag) = (values, isFlag);
        Code = circuit.Model.NewIntVar(0, values.Count, "");
        States = [recorded.Not(), .. values.Select(_ => circuit.Fresh())];
        circuit.Model.AddExactlyOne(States);
        for (var i = 0; i < States.Length; i++)
        {
            circuit.Model.Add(Code == i).OnlyEnforceIf(States[i]);
        }
    }

    /// <summary>0 where it is not recorded; value i is i + 1.</summary>
    public IntVar Code { get; }

    /// <summary>Each code as a literal.</summary>
    public ILiteral[] States { get; }

    public override ILiteral IsExact => Recorded;

    public ILiteral Is(string value) => States[_values.Index().First(v => v.Item == value).Index + 1];

    public override JsonNode Json(CpSolver solver, int days)
    {
        var value = _values[(int)solver.Value(Code) - 1];
        return _isFlag ? JsonValue.Create(value == "true") : JsonValue.Create(value);
    }
}

/// <summary>A number: the regions from its lowest to its highest possible value. Not recorded, it is every region.</summary>
internal sealed class NumberVariable : FactVariable
{
    private readonly Circuit _circuit;
    private readonly IntVar _low;
    private readonly IntVar _high;

    public NumberVariable(Circuit circuit, ILiteral recorded, NumberLimits limits, IEnumerable<decimal> constants)
        : base(recorded)
    {
        _circuit = circuit;
        Regions = Regions.Of(limits, constants);
        _low = circuit.Model.NewIntVar(0, Regions.Count - 1, "");
        _high = circuit.Model.NewIntVar(0, Regions.Count - 1, "");
        if (limits.WholeNumbersOnly)
        {
            circuit.Model.Add(_low == _high).OnlyEnforceIf(recorded); // a record has no ranges of them
        }

        foreach (var region in Regions.Unrecordable)
        {
            circuit.Model.Add(_low != region).OnlyEnforceIf(recorded);
        }

        circuit.Model.Add(_low <= _high);
        circuit.Model.Add(_low == 0).OnlyEnforceIf(recorded.Not());
        circuit.Model.Add(_high == Regions.Count - 1).OnlyEnforceIf(recorded.Not());
    }

    public Regions Regions { get; }

    public override ILiteral IsExact => _circuit.And(Recorded, _circuit.InOrder(_high, _low));

    /// <summary>Whether it lies in an interval.</summary>
    public TruthLiterals Test(in NumberRange interval)
    {
        if (Regions.Inside(interval) is not var (first, last))
        {
            return new(_circuit.False, _circuit.False);
        }

        return new(
            _circuit.And(_circuit.AtLeast(_low, first), _circuit.AtLeast(_high, last + 1).Not()),
            _circuit.And(_circuit.AtLeast(_high, first), _circuit.AtLeast(_low, last + 1).Not()));
    }

    /// <summary>It is recorded, its lowest possible value lies in one interval, and its highest in another.</summary>
    public ILiteral Spans(in NumberRange lowest, in NumberRange highest) => _circuit.And(Recorded, Lies(_low, lowest), Lies(_high, highest));

    public override JsonNode Json(CpSolver solver, int days) => Regions.Json((int)solver.Value(_low), (int)solver.Value(_high));

    private ILiteral Lies(IntVar end, in NumberRange interval) => Regions.Inside(interval) is var (first, last)
        ? _circuit.And(_circuit.AtLeast(end, first), _circuit.AtLeast(end, last + 1).Not())
        : _circuit.False;
}

/// <summary>A date: the first and the last day that it may be, as days of <see cref="Calendar"/>.</summary>
internal class DayVariable : FactVariable
{
    public DayVariable(Circuit circuit, ILiteral recorded)
        : base(recorded) => First = Last = new SymbolicDay(circuit.Model);

    protected DayVariable(ILiteral recorded, SymbolicDay first, SymbolicDay last)
        : base(recorded) => (First, Last) = (first, last);

    public SymbolicDay First { get; }

    public SymbolicDay Last { get; }

    public override ILiteral IsExact => Recorded;

    public override JsonNode Json(CpSolver solver, int days) => Json(solver, days, "yyyy-MM-dd");

    protected JsonNode Json(CpSolver solver, int days, string form) =>
        JsonValue.Create(Calendar.Day((int)solver.Value(First.Number) + days).ToString(form, CultureInfo.InvariantCulture));
}

/// <summary>A date of which perhaps only the month or the year is known.</summary>
internal sealed class PartialDayVariable : DayVariable
{
    private readonly ILiteral _isDay;
    private readonly ILiteral _isMonth;

    public PartialDayVariable(Circuit circuit, ILiteral recorded)
        : base(recorded, new SymbolicDay(circuit.Model), new SymbolicDay(circuit.Model))
    {
        var model = circuit.Model;
        ILiteral isYear = circuit.Fresh();
        (_isDay, _isMonth) = (circuit.Fresh(), circuit.Fresh());
        model.AddExactlyOne([_isDay, _isMonth, isYear]);
        model.Add(First.Number == Last.Number).OnlyEnforceIf(_isDay);
        model.Add(First.Month == Last.Month).OnlyEnforceIf(_isMonth);
        var year = model.NewIntVar(0, Calendar.Years - 1, "");
        model.Add(First.Month == 12 * year).OnlyEnforceIf(isYear);
        model.Add(Last.Month == (12 * year) + 11).OnlyEnforceIf(isYear);
        model.Add(First.DayOfMonth == 0).OnlyEnforceIf(_isDay.Not());
        model.Add(Last.DayOfMonth == Last.Length - 1).OnlyEnforceIf(_isDay.Not());
    }

    public override ILiteral IsExact => _isDay;

    public override JsonNode Json(CpSolver solver, int days) => Json(solver, days, solver.BooleanValue(_isDay) ? "yyyy-MM-dd" : solver.BooleanValue(_isMonth) ? "yyyy-MM" : "yyyy");
}
