using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Tests.Generators;

/// <summary>Looks through criteria by their public nodes, as an author's tool would.</summary>
internal static class CriterionTree
{
    /// <summary>The node and every node below it.</summary>
    public static IEnumerable<Criterion> Nodes(this Criterion criterion) => [criterion, .. Parts(criterion).SelectMany(Nodes)];

    /// <summary>Every formula of a rule base: conditions, emphases, protocol criteria, classification.</summary>
    public static IEnumerable<Criterion> Formulas(this RuleBase ruleBase)
    {
        var classification = ruleBase.Classification;
        return
        [
            .. ruleBase.Rules.Select(r => r.Rule.Condition),
            .. ruleBase.Rules.Select(r => r.Rule.Emphasis).OfType<Criterion>(),
            .. ruleBase.Guidelines.SelectMany(g => g.Protocol?.Criteria ?? []).Select(c => c.Criterion),
            classification.HighBand, classification.Advanced, classification.SstrPositive, classification.Functioning,
            classification.Progression, classification.FirstLine,
        ];
    }

    /// <summary>The facts whose recordedness a formula tests.</summary>
    public static IEnumerable<Fact> FactsTestedForMissing(this Criterion criterion) => criterion.Nodes().OfType<IsMissing>().Select(m => m.Fact);

    private static IEnumerable<Criterion> Parts(Criterion criterion) => criterion switch
    {
        All all => all.Items,
        Any any => any.Items,
        Not not => [not.Operand],
        Named named => [named.Body],
        Exists some => [some.Item],
        _ => [],
    };
}
