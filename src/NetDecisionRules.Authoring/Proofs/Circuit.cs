using Google.OrTools.Sat;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>Boolean connectives over the literals of a model. Constants are folded, so that what cannot matter costs the solver nothing.</summary>
internal sealed class Circuit
{
    private readonly Dictionary<(int, long), ILiteral> _bounds = [];

    public Circuit(CpModel model)
    {
        Model = model;
        True = model.TrueLiteral();
        False = True.Not();
    }

    public CpModel Model { get; }

    public ILiteral True { get; }

    public ILiteral False { get; }

    public bool IsTrue(ILiteral literal) => literal.GetIndex() == True.GetIndex();

    public bool IsFalse(ILiteral literal) => literal.GetIndex() == False.GetIndex();

    public ILiteral Fresh() => Model.NewBoolVar("");

    public ILiteral Constant(bool value) => value ? True : False;

    public ILiteral And(params IReadOnlyCollection<ILiteral> literals)
    {
        var open = Distinct(literals.Where(l => !IsTrue(l)));
        if (open.Any(IsFalse))
        {
            return False;
        }

        if (open.Count < 2)
        {
            return open.Count == 0 ? True : open[0];
        }

        var all = Fresh();
        Model.AddBoolAnd(open).OnlyEnforceIf(all);
        Model.AddBoolOr([.. open.Select(l => l.Not()), all]);
        return all;
    }

    public ILiteral Or(params IReadOnlyCollection<ILiteral> literals) => And([.. literals.Select(l => l.Not())]).Not();

    public void Require(params IReadOnlyCollection<ILiteral> anyOf)
    {
        if (!anyOf.Any(IsTrue))
        {
            Model.AddBoolOr(anyOf);
        }
    }

    /// <summary>The first is required where the second holds.</summary>
    public void RequireIf(ILiteral condition, ILiteral consequence) => Require(condition.Not(), consequence);

    /// <summary>The number is at least this.</summary>
    public ILiteral AtLeast(IntVar number, long bound)
    {
        var domain = number.Domain;
        if (bound <= domain.Min())
        {
            return True;
        }

        if (bound > domain.Max())
        {
            return False;
        }

        return _bounds.TryGetValue((number.GetIndex(), bound), out var known) ? known : _bounds[(number.GetIndex(), bound)] = Holds(number >= bound, number < bound);
    }

    /// <summary>The first number is not greater than the second.</summary>
    public ILiteral InOrder(LinearExpr first, LinearExpr second) => Holds(first <= second, first > second);

    private ILiteral Holds(BoundedLinearExpression relation, BoundedLinearExpression contrary)
    {
        var holds = Fresh();
        Model.Add(relation).OnlyEnforceIf(holds);
        Model.Add(contrary).OnlyEnforceIf(holds.Not());
        return holds;
    }

    private static List<ILiteral> Distinct(IEnumerable<ILiteral> literals) => [.. literals.DistinctBy(l => l.GetIndex())];
}

/// <summary>The truth of a criterion for a patient that is looked for.</summary>
/// <param name="True">It is true.</param>
/// <param name="Possible">It is true or unknown.</param>
internal readonly record struct TruthLiterals(ILiteral True, ILiteral Possible)
{
    public TruthLiterals Not() => new(Possible.Not(), True.Not());
}
