using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Brings formulas into conjunctive form, one lane a formula. Distribution is exact in Kleene's logic; where it would blow a formula up, the
/// inner conjunctions get lanes of their own, which are computed before the lanes that use them.
/// </summary>
/// <remarks>Plain loops, here and in <see cref="ColumnIndex"/>: every process begins here, and chains of lambdas have many more methods to compile.</remarks>
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
        for (var i = 0; i < formulas.Count; i++)
        {
            form.lanes.Add([]);
        }

        for (var i = 0; i < formulas.Count; i++)
        {
            form.lanes[i] = form.Clauses(Formula.Of(formulas[i]));
        }

        return form;
    }

    private List<Formula[]> Clauses(Formula formula)
    {
        var clauses = new List<Formula[]>();
        if (formula is Group { IsConjunction: true } all)
        {
            foreach (var part in all.Parts)
            {
                clauses.AddRange(Clauses(part));
            }
        }
        else if (formula is Group any)
        {
            var parts = new List<List<Formula[]>>();
            foreach (var part in any.Parts)
            {
                parts.Add(Clauses(part));
            }

            return Product(parts);
        }
        else
        {
            clauses.Add([formula]);
        }

        return clauses;
    }

    private List<Formula[]> Product(List<List<Formula[]>> parts)
    {
        var size = 1;
        foreach (var part in parts)
        {
            size = Math.Min(size * part.Count, MostProducts + 1);
        }

        if (size > MostProducts)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i].Count != 1)
                {
                    parts[i] = [[new LaneLiteral(AddLane(parts[i]))]];
                }
            }
        }

        List<Formula[]> product = [[]];
        foreach (var part in parts)
        {
            var longer = new List<Formula[]>();
            foreach (var clause in product)
            {
                foreach (var more in part)
                {
                    longer.Add([.. clause, .. more]);
                }
            }

            product = longer;
        }

        return product;
    }

    private int AddLane(List<Formula[]> clauses)
    {
        lanes.Add(clauses);
        return lanes.Count - 1;
    }
}
