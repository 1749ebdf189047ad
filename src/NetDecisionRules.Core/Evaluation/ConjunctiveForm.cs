using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Brings formulas into conjunctive form, one rule bit a formula. Distribution is exact in Kleene's logic; where it would blow a formula up, the
/// inner conjunctions get rule bits of their own, which are computed before the rule bits that use them.
/// </summary>
/// <remarks>Plain loops, here and in <see cref="PredicateIndex"/>: every process begins here, and chains of lambdas have many more methods to compile.</remarks>
internal sealed class ConjunctiveForm
{
    /// <summary>An "or" of "and"s is multiplied out as long as it stays this small.</summary>
    private const int MostProducts = 6;

    private readonly List<List<Formula[]>> _ruleBits;

    private ConjunctiveForm(int formulas)
    {
        Formulas = formulas;
        _ruleBits = new List<List<Formula[]>>(formulas);
    }

    /// <summary>The number of rule bits that were asked for; helper rule bits follow them, each behind those that it uses.</summary>
    public int Formulas { get; }

    /// <summary>For each rule bit its clauses; all must hold. A clause is a list of literals, of which one must hold.</summary>
    public IReadOnlyList<IReadOnlyList<Formula[]>> RuleBits => _ruleBits;

    public static ConjunctiveForm Of(IReadOnlyList<Criterion> formulas)
    {
        var form = new ConjunctiveForm(formulas.Count);
        for (var i = 0; i < formulas.Count; i++)
        {
            form._ruleBits.Add([]);
        }

        for (var i = 0; i < formulas.Count; i++)
        {
            form._ruleBits[i] = form.Clauses(Formula.Of(formulas[i]));
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
                    parts[i] = [[new HelperLiteral(AddRuleBit(parts[i]))]];
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

    private int AddRuleBit(List<Formula[]> clauses)
    {
        _ruleBits.Add(clauses);
        return _ruleBits.Count - 1;
    }
}
