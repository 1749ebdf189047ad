using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Brings formulas into conjunctive form, one lane a formula. Distribution is exact in Kleene's logic; where it would blow a formula up, the
/// inner conjunctions get lanes of their own, which are computed before the lanes that use them.
/// </summary>
internal sealed class ClauseForm
{
    /// <summary>An "or" of "and"s is multiplied out as long as it stays this small.</summary>
    private const int MostProducts = 6;

    private readonly List<List<Formula[]>> lanes;

    private ClauseForm(int formulas)
    {
        Formulas = formulas;
        lanes = new List<List<Formula[]>>(formulas);
    }

    /// <summary>The number of lanes that were asked for; helper lanes follow them, each behind those that it uses.</summary>
    public int Formulas { get; }

    /// <summary>For each lane its clauses; all must hold. A clause is a list of literals, of which one must hold.</summary>
    public IReadOnlyList<IReadOnlyList<Formula[]>> Lanes => lanes;

    public static ClauseForm Of(IReadOnlyList<Criterion> formulas)
    {
        var form = new ClauseForm(formulas.Count);
        form.lanes.AddRange(formulas.Select(_ => new List<Formula[]>()));
        for (var i = 0; i < formulas.Count; i++)
        {
            form.lanes[i] = form.Clauses(Formula.Of(formulas[i]));
        }

        return form;
    }

    private List<Formula[]> Clauses(Formula formula) => formula switch
    {
        Group { IsConjunction: true } all => [.. all.Parts.SelectMany(Clauses)],
        Group any => Product([.. any.Parts.Select(Clauses)]),
        _ => [[formula]],
    };

    private List<Formula[]> Product(List<List<Formula[]>> parts)
    {
        var size = 1;
        foreach (var part in parts)
        {
            size = Math.Min(size * part.Count, MostProducts + 1);
        }

        if (size > MostProducts)
        {
            parts = [.. parts.Select(part => part.Count == 1 ? part : [[new LaneLiteral(AddLane(part))]])];
        }

        IEnumerable<Formula[]> product = [[]];
        foreach (var part in parts)
        {
            product = product.SelectMany(clause => part.Select(more => (Formula[])[.. clause, .. more]));
        }

        return [.. product];
    }

    private int AddLane(List<Formula[]> clauses)
    {
        lanes.Add(clauses);
        return lanes.Count - 1;
    }
}
