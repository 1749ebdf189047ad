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
    public static List<Fact> FactsOf(Criterion node)
    {
        var facts = new List<Fact>();
        if (TestedFact(node) is { } tested)
        {
            facts.Add(tested);
        }

        if (node is DateWindow { From.Anchor: { } start })
        {
            facts.Add(start);
        }

        if (node is DateWindow { To.Anchor: { } end })
        {
            facts.Add(end);
        }

        return facts;
    }

    /// <summary>The node and all below it, each with the path of the list in whose quantifier it stands.</summary>
    public static List<CriterionNode> Of(Criterion criterion)
    {
        var nodes = new List<CriterionNode>();
        Add(criterion, list: null, within: null, nodes);
        return nodes;
    }

    private static void Add(Criterion criterion, string? list, Named? within, List<CriterionNode> nodes)
    {
        nodes.Add(new CriterionNode(criterion, list, within));
        switch (criterion)
        {
            case All all:
                AddEach(all.Items, list, within, nodes);
                break;
            case Any any:
                AddEach(any.Items, list, within, nodes);
                break;
            case Not not:
                Add(not.Operand, list, within, nodes);
                break;
            case Named named:
                Add(named.Body, list, named, nodes);
                break;
            case Exists some:
                Add(some.Item, some.List.Path, within, nodes);
                break;
        }
    }

    private static void AddEach(CriterionList items, string? list, Named? within, List<CriterionNode> nodes)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Add(items[i], list, within, nodes);
        }
    }
}

/// <summary>A node of a criterion's tree.</summary>
/// <param name="Node">The node.</param>
/// <param name="List">The path of the list in whose quantifier it stands; null where it stands in none.</param>
/// <param name="Within">The innermost named criterion that it is a part of; null where there is none.</param>
internal sealed record CriterionNode(Criterion Node, string? List, Named? Within);
