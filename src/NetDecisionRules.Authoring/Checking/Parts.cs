using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Checking;

/// <summary>The parts of a criterion that could be left out, and the criterion without each.</summary>
internal static class Parts
{
    /// <summary>Each member of an "and" or "or" in a criterion; not what stands within a named criterion, which is checked for itself.</summary>
    public static IEnumerable<(Criterion Part, Criterion Without)> Of(Criterion criterion) => criterion switch
    {
        All all => Members(all.Items, items => new All([.. items])),
        Any any => Members(any.Items, items => new Any([.. items])),
        Not not => Of(not.Operand).Select(p => (p.Part, (Criterion)new Not(p.Without))),
        Exists some => Of(some.Item).Select(p => (p.Part, (Criterion)new Exists(some.List, p.Without))),
        _ => [],
    };

    /// <summary>What the criteria with names mean, each once, in the order of their names; of one about an entry of a list, that some entry meets it.</summary>
    public static IEnumerable<(string Name, Criterion Criterion)> NamedOf(RuleBase ruleBase) => RuleBaseCriteria.Of(ruleBase)
        .SelectMany(c => CriterionNodes.Of(c.Criterion)).Where(n => n.Node is Named).Select(n => (Named: (Named)n.Node, n.List)).DistinctBy(n => n.Named.Name)
        .OrderBy(n => n.Named.Name, StringComparer.Ordinal)
        .Select(n => (n.Named.Name, n.List is null ? n.Named.Body : FactCatalog.List(n.List)!.Some(n.Named.Body)));

    private static IEnumerable<(Criterion, Criterion)> Members(CriterionList items, Func<IEnumerable<Criterion>, Criterion> group)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var at = i;
            yield return (items[i], group(items.Where((_, j) => j != at)));
            foreach (var (part, without) in Of(items[i]))
            {
                yield return (part, group(items.Select((item, j) => j == at ? without : item)));
            }
        }
    }
}
