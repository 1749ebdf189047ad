using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>The rules that are unknown for one patient, and the facts that hold them up.</summary>
internal sealed class OpenRules
{
    private readonly BlockingFacts? _few; // null where what they lack is too much to be told by bits

    private OpenRules(UndeterminedRule[] rules, BlockingFacts? few) => (Rules, _few) = (rules, few);

    /// <summary>The rules with what they lack, in the order of the report.</summary>
    public UndeterminedRule[] Rules { get; }

    /// <summary>The facts, the one that holds up most rules first.</summary>
    public IReadOnlyList<MissingFact> Facts => field ??= _few?.HoldingUp(Rules) ?? MissingFact.HoldingUp(Rules);

    /// <summary>Looks at the unknown rules.</summary>
    /// <param name="template">The rules.</param>
    /// <param name="patient">The patient.</param>
    /// <param name="verdicts">The patient's verdicts.</param>
    /// <param name="trueRules">The rules that are true.</param>
    public static OpenRules Of(ReportTemplate template, Patient patient, Verdicts verdicts, RuleTemplate[] trueRules)
    {
        var unknown = template.Among(verdicts.UnknownBits);
        var few = BlockingFacts.TryFind(unknown, trueRules, template, patient);
        return new OpenRules(few?.Describe(unknown) ?? Describe(unknown, patient), few);
    }

    /// <summary>The same for any number of missing facts.</summary>
    private static UndeterminedRule[] Describe(RuleTemplate[] rules, Patient patient)
    {
        var paths = new FactPaths();
        return Array.ConvertAll(rules, rule =>
        {
            MissingFacts.Collect(rule.Entry.Rule.Condition, patient, -1, paths);
            return new UndeterminedRule(rule.Entry, paths.Take());
        });
    }
}
