using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>The criteria that a rule is made of, as a reader counts them.</summary>
internal static class CriterionParts
{
    /// <summary>The parts of a conjunction; a name that only bundles further names, such as <c>RltCandidate</c>, is opened.</summary>
    public static IEnumerable<Criterion> Of(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(Of),
        Named { Body: All all } when all.Items.All(i => i is Named) => all.Items.SelectMany(Of),
        _ => [criterion],
    };

    /// <summary>The name of a criterion, or one made from the facts that it tests.</summary>
    public static string NameOf(Criterion criterion) => criterion switch
    {
        Named c => c.Name,
        NumberIn c => c.Fact.Name,
        ChoiceIn c => c.Fact.Name,
        Flag c => c.Fact.Name,
        DateWindow c => c.Fact.Name,
        IsMissing c => "Missing" + c.Fact.Name,
        Exists c => "Some" + string.Concat(c.List.Path[..1].ToUpperInvariant(), c.List.Path[1..]),
        Not c => "Not" + NameOf(c.Operand),
        All c => string.Join("And", c.Items.Select(NameOf)),
        Any c => string.Join("Or", c.Items.Select(NameOf)),
        _ => throw new InvalidOperationException($"No name for a {criterion.GetType().Name}."),
    };
}
