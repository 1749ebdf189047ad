using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>A part of a formula in negation normal form: a plain test or its negation, or a group of such parts.</summary>
internal abstract record Formula
{
    /// <summary>Brings a criterion into negation normal form: names unwrapped, "not" pushed down to the tests. Exact in Kleene's logic.</summary>
    public static Formula Of(Criterion criterion, bool negated = false) => criterion switch
    {
        Named named => Of(named.Body, negated),
        Not not => Of(not.Operand, !negated),
        All all => Group(!negated, all.Items, negated),
        Any any => Group(negated, any.Items, negated),
        _ => new Literal(criterion, negated),
    };

    private static Formula Group(bool conjunction, CriterionList items, bool negated)
    {
        var parts = new List<Formula>();
        foreach (var item in items)
        {
            var part = Of(item, negated);
            if (part is Group group && group.IsConjunction == conjunction)
            {
                parts.AddRange(group.Parts);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.Count == 1 ? parts[0] : new Group(conjunction, parts);
    }
}

/// <summary>A test, perhaps negated.</summary>
internal sealed record Literal(Criterion Test, bool Negated) : Formula;

/// <summary>The truth of a whole formula that is computed in a rule bit of its own, before those that use it.</summary>
internal sealed record HelperLiteral(int RuleBit) : Formula;

/// <summary>"And" or "or" of parts that are not groups of the same kind.</summary>
internal sealed record Group(bool IsConjunction, IReadOnlyList<Formula> Parts) : Formula;
