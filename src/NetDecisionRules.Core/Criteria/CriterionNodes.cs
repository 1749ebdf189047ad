namespace NetDecisionRules.Criteria;

/// <summary>Walks a criterion's tree.</summary>
internal static class CriterionNodes
{
    /// <summary>The facts that a plain test reads; none for other nodes.</summary>
    public static IEnumerable<Fact> FactsOf(Criterion node) => node switch
    {
        NumberIn c => [c.Fact],
        ChoiceIn c => [c.Fact],
        Flag c => [c.Fact],
        IsMissing c => [c.Fact],
        DateWindow c => new[] { c.Fact, c.From?.Anchor, c.To?.Anchor }.OfType<Fact>(),
        _ => [],
    };

    /// <summary>The node and all below it, each with the path of the list in whose quantifier it stands.</summary>
    public static IEnumerable<(Criterion Node, string? List)> Of(Criterion criterion, string? list = null)
    {
        IEnumerable<(Criterion, string?)> below = criterion switch
        {
            All all => all.Items.SelectMany(i => Of(i, list)),
            Any any => any.Items.SelectMany(i => Of(i, list)),
            Not not => Of(not.Operand, list),
            Named named => Of(named.Body, list),
            Some some => Of(some.Item, some.List.Path),
            _ => [],
        };
        return below.Prepend((criterion, list));
    }
}
