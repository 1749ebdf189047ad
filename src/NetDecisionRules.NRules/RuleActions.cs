using NetDecisionRules.Facts;
using NRules.RuleModel;

namespace NetDecisionRules.NRules;

/// <summary>What the exported rules do when they match. Public because a stored rule names them; of no use to anything else.</summary>
public static class RuleActions
{
    private const string Key = "yield";

    /// <summary>Yields a <see cref="RecommendationFact"/>.</summary>
    public static void Recommend(IContext context, Patient patient) => Yield(context, rule => new RecommendationFact(rule, patient));

    /// <summary>Yields a <see cref="ClassificationFact"/>.</summary>
    public static void Classify(IContext context, Patient patient) => Yield(context, rule => new ClassificationFact(rule, patient));

    /// <summary>Yields an <see cref="UndeterminedFact"/>.</summary>
    public static void LeaveOpen(IContext context, Patient patient) => Yield(context, rule => new UndeterminedFact(rule, patient));

    private static void Yield(IContext context, Func<ExportedRule, RuleFact> make)
    {
        ArgumentNullException.ThrowIfNull(context);
        var fact = make(ExportedRule.Of(context.Rule));
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, fact);
        }
        else
        {
            context.UpdateLinked(Key, fact); // the patient was updated and the rule matches still
        }
    }
}
