using NetDecisionRules.Criteria;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>Makes a criterion that differs from another in one place.</summary>
internal static class CriterionRewrite
{
    /// <summary>The criterion with another body of every criterion of this name.</summary>
    public static Criterion WithBody(Criterion criterion, string name, Criterion body) => criterion switch
    {
        Named named when named.Name == name => named with { Body = body },
        Named named => named with { Body = WithBody(named.Body, name, body) },
        All all => new All([.. all.Items.Select(i => WithBody(i, name, body))]),
        Any any => new Any([.. any.Items.Select(i => WithBody(i, name, body))]),
        Not not => new Not(WithBody(not.Operand, name, body)),
        Exists some => some with { Item = WithBody(some.Item, name, body) },
        _ => criterion,
    };

    /// <summary>The group with another part in one place.</summary>
    public static CriterionList With(CriterionList items, int index, Criterion part) => [.. items.Select((item, i) => i == index ? part : item)];

    /// <summary>The group without one part.</summary>
    public static CriterionList Without(CriterionList items, int index) => [.. items.Where((_, i) => i != index)];
}
