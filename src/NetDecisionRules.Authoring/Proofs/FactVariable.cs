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
    private readonly IReadOnlyList<string> values;
    private readonly bool isFlag;

    public ChoiceVariable(Circuit circuit, ILiteral recorded, IReadOnlyList<string> values, bool isFlag)
        : base(recorded)
    {
        (this.values, this.isFlag) = (values, isFlag);
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

    public ILiteral Is(string value) => States[values.Index().First(v => v.Item == value).Index + 1];

    public override JsonNode Json(CpSolver solver, int days)
    {
        var value = values[(int)solver.Value(Code) - 1];
        return isFlag ? JsonValue.Create(value == "true") : JsonValue.Create(value);
    }
}

/// <summary>A number: the regions from its lowest to its highest possible value. Not recorded, it is every region.</summary>
internal sealed class NumberVariable : FactVariable
{
    private readonly Circuit circuit;
    private readonly IntVar low;
    private readonly IntVar high;

    public NumberVariable(Circuit circuit, ILiteral recorded, NumberLimits limits, IEnumerable<decimal> constants)
        : base(recorded)
    {
        this.circuit = circuit;
        Regions = Regions.Of(limits, constants);
        low = circuit.Model.NewIntVar(0, Regions.Count - 1, "");
        high = circuit.Model.NewIntVar(0, Regions.Count - 1, "");
        if (limits.WholeNumbersOnly)
        {
            circuit.Model.Add(low == high).OnlyEnforceIf(recorded); // a record has no ranges of them
        }

        foreach (var region in Regions.Unrecordable)
        {
            circuit.Model.Add(low != region).OnlyEnforceIf(recorded);
        }

        circuit.Model.Add(low <= high);
        circuit.Model.Add(low == 0).OnlyEnforceIf(recorded.Not());
        circuit.Model.Add(high == Regions.Count - 1).OnlyEnforceIf(recorded.Not());
    }

    public Regions Regions { get; }

    public override ILiteral IsExact => circuit.And(Recorded, circuit.InOrder(high, low));

    /// <summary>Whether it lies in an interval.</summary>
    public TruthLiterals Test(in NumberRange interval)
    {
        if (Regions.Inside(interval) is not var (first, last))
        {
            return new(circuit.False, circuit.False);
        }

        return new(
            circuit.And(circuit.AtLeast(low, first), circuit.AtLeast(high, last + 1).Not()),
            circuit.And(circuit.AtLeast(high, first), circuit.AtLeast(low, last + 1).Not()));
    }

    /// <summary>It is recorded, its lowest possible value lies in one interval, and its highest in another.</summary>
    public ILiteral Spans(in NumberRange lowest, in NumberRange highest) => circuit.And(Recorded, Lies(low, lowest), Lies(high, highest));

    public override JsonNode Json(CpSolver solver, int days) => Regions.Json((int)solver.Value(low), (int)solver.Value(high));

    private ILiteral Lies(IntVar end, in NumberRange interval) => Regions.Inside(interval) is var (first, last)
        ? circuit.And(circuit.AtLeast(end, first), circuit.AtLeast(end, last + 1).Not())
        : circuit.False;
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
    private readonly ILiteral isDay;
    private readonly ILiteral isMonth;

    public PartialDayVariable(Circuit circuit, ILiteral recorded)
        : base(recorded, new SymbolicDay(circuit.Model), new SymbolicDay(circuit.Model))
    {
        var model = circuit.Model;
        ILiteral isYear = circuit.Fresh();
        (isDay, isMonth) = (circuit.Fresh(), circuit.Fresh());
        model.AddExactlyOne([isDay, isMonth, isYear]);
        model.Add(First.Number == Last.Number).OnlyEnforceIf(isDay);
        model.Add(First.Month == Last.Month).OnlyEnforceIf(isMonth);
        var year = model.NewIntVar(0, Calendar.Years - 1, "");
        model.Add(First.Month == 12 * year).OnlyEnforceIf(isYear);
        model.Add(Last.Month == (12 * year) + 11).OnlyEnforceIf(isYear);
        model.Add(First.DayOfMonth == 0).OnlyEnforceIf(isDay.Not());
        model.Add(Last.DayOfMonth == Last.Length - 1).OnlyEnforceIf(isDay.Not());
    }

    public override ILiteral IsExact => isDay;

    public override JsonNode Json(CpSolver solver, int days) => Json(solver, days, solver.BooleanValue(isDay) ? "yyyy-MM-dd" : solver.BooleanValue(isMonth) ? "yyyy-MM" : "yyyy");
}
