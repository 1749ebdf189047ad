using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>
/// The words in which a rule is written:
/// <c>Rule("slug", at: "heading").Titled("…").When(criterion).Then(Recommend(Intervention.Rlt, TherapyLine.First))</c>.
/// Authors write <c>using static NetDecisionRules.Rules.RuleSyntax;</c>.
/// </summary>
public static class RuleSyntax
{
    /// <summary>Begins a rule.</summary>
    /// <param name="slug">The second half of its id, in kebab case.</param>
    /// <param name="at">Where it stands in the source: the heading.</param>
    public static RuleAt Rule(string slug, string at) => new(slug, at);

    /// <summary>The source recommends it.</summary>
    public static RuleOutcome Recommend(Intervention intervention, TherapyLine line = TherapyLine.Any) => new(Stance.Recommend, intervention, line);

    /// <summary>The source says that it may be considered.</summary>
    public static RuleOutcome Consider(Intervention intervention, TherapyLine line = TherapyLine.Any) => new(Stance.Consider, intervention, line);

    /// <summary>The source wants it within a trial only.</summary>
    public static RuleOutcome TrialOnly(Intervention intervention, TherapyLine line = TherapyLine.Any) => new(Stance.TrialOnly, intervention, line);

    /// <summary>The source names a factor against it.</summary>
    public static RuleOutcome Caution(Intervention intervention, TherapyLine line = TherapyLine.Any) => new(Stance.Caution, intervention, line);

    /// <summary>The source says not to do it.</summary>
    public static RuleOutcome Avoid(Intervention intervention, TherapyLine line = TherapyLine.Any) => new(Stance.Avoid, intervention, line);

    /// <summary>The source lets the reader know something; the rule's title says what.</summary>
    public static RuleOutcome Notice() => new(Stance.Notice, Intervention.None, TherapyLine.Any);

    /// <summary>A fact is not recorded. Never unknown itself.</summary>
    public static Criterion Missing(Fact fact) => new IsMissing(fact);

    /// <summary>A fact is recorded. Never unknown itself.</summary>
    public static Criterion Recorded(Fact fact) => !Missing(fact);

    /// <summary>One criterion of a protocol, as "eligible" reads it.</summary>
    public static ProtocolCriterion Require(string id, Criterion criterion) => new(id, criterion);
}
