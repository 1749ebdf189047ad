using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Presentation.Html;
using NetDecisionRules.Presentation.Text;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation;

/// <summary>
/// Reports, explanations and rules for people to read, in English. The same arguments give the same text on every machine and under every
/// culture; lines end with LF.
/// </summary>
/// <example><code>
/// var report = engine.Evaluate(patient);
/// var page = report.ToHtml(engine.RuleBase, engine.WhatIf(patient));
/// </code></example>
public static class PresentationExtensions
{
    /// <summary>The report as plain text of at most 100 columns, as a tumor board reads it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ruleBase">The rules that it was made with.</param>
    /// <param name="whatIf">What to ask next for the same patient; null leaves that part out.</param>
    /// <exception cref="ArgumentException">The report was made with other rules.</exception>
    public static string ToText(this DecisionReport report, RuleBase ruleBase, WhatIfReport? whatIf)
    {
        var content = ContentOf(report, ruleBase, whatIf);
        return Written(writer => ReportText.Write(content, writer));
    }

    /// <summary>The report as one HTML page that needs no network and no script, for a screen, a phone or paper.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ruleBase">The rules that it was made with.</param>
    /// <param name="whatIf">What to ask next for the same patient; null leaves that part out.</param>
    /// <exception cref="ArgumentException">The report was made with other rules.</exception>
    public static string ToHtml(this DecisionReport report, RuleBase ruleBase, WhatIfReport? whatIf)
    {
        var content = ContentOf(report, ruleBase, whatIf);
        return Written(writer => ReportHtml.Write(content, writer));
    }

    /// <summary>Why a rule is true, false or unknown for one patient, as plain text: its criteria as a tree, as deep as needed.</summary>
    /// <param name="explanation">The explanation of the rule's condition.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="ruleBase">The rule base that holds it.</param>
    public static string ToText(this Explanation explanation, RuleEntry rule, RuleBase ruleBase)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(ruleBase);
        return Written(writer => ExplanationText.Write(rule, explanation, ruleBase, writer));
    }

    /// <summary>A rule in full as plain text: its source, advice, evidence and notes, and its condition as a tree.</summary>
    public static string ToText(this RuleEntry rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Written(writer => RuleText.Write(rule, writer));
    }

    private static ReportContent ContentOf(DecisionReport report, RuleBase ruleBase, WhatIfReport? whatIf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(ruleBase);
        return report.RuleBase.Fingerprint == ruleBase.Fingerprint
            ? new ReportContent(report, whatIf ?? new WhatIfReport([], []), ruleBase)
            : throw new ArgumentException($"The report was made with rules {report.RuleBase.Fingerprint}, not with {ruleBase.Fingerprint}.", nameof(ruleBase));
    }

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
