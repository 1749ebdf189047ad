namespace NetDecisionRules.Criteria;

/// <summary>Walks a criterion's tree.</summary>
internal static class CriterionNodes
{
    /// <summary>The fact that a plain test is about; null for other nodes.</summary>
    public static Fact? TestedFact(Criterion node) => node switch
    {
        NumberIn c => c.Fact,
        ChoiceIn c => c.Fact,
        Flag c => c.Fact,
        IsMissing c => c.Fact,
        DateWindow c => c.Fact,
        _ => null,
    };

    /// <summary>The facts that a plain test reads, those that a window is counted from included; none for other nodes.</summary>
    public static IEnumerable<Fact> FactsOf(Criterion node)
    {
        var window = node as DateWindow;
        return new[] { TestedFact(node), window?.From?.Anchor, window?.To?.Anchor }.OfType<Fact>();
    }

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
