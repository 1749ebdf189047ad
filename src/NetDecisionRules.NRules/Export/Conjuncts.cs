using NetDecisionRules.Criteria;

namespace NetDecisionRules.NRules;

/// <summary>
/// A criterion as parts that must all hold. Each becomes a condition of its own, so that NRules answers it once for all rules that begin with the
/// same ones. "Or" is never split: NRules would make two matches of it.
/// </summary>
internal static class Conjuncts
{
    /// <summary>The parts, each once, in order.</summary>
    public static IReadOnlyList<Criterion> Of(Criterion criterion) => [.. Split(criterion).Distinct()];

    private static IEnumerable<Criterion> Split(Criterion criterion) => criterion switch
    {
        All all => all.Items.SelectMany(Split),
        Named named => Split(named.Body),
        Not { Operand: Named named } => Split(new Not(named.Body)),
        Not { Operand: Not not } => Split(not.Operand),
        Not { Operand: Any any } => any.Items.SelectMany(item => Split(new Not(item))),
        _ => [criterion],
    };
}
