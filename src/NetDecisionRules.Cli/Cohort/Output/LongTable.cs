using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>One row per patient and true rule.</summary>
internal sealed class LongTable(CohortRules rules) : TableShape(LayoutOf(rules))
{
    private readonly Dictionary<string, int> _rowOf = rules.Rules.Select((rule, row) => (rule.Entry.Id, row)).ToDictionary(StringComparer.Ordinal);

    public override void Add(Decision decision, TableRows rows)
    {
        foreach (var advice in decision.Report.Recommendations)
        {
            rows.Start(decision.Patient.Id, decision.Patient.Facts.AssessmentDate);
            var rule = _rowOf[advice.RuleId];
            for (var column = 0; column < OfRule.Length; column++)
            {
                rows.Add(rule);
            }

            rows.Add(advice.Emphasized is { } truth ? 1 + truth.Place() : 0);
            rows.Add(advice.Regulatory is { } eu ? 1 + (int)eu.Eu : 0);
            rows.Add(advice.Regulatory is { } us ? 1 + (int)us.Us : 0);
        }
    }

    /// <summary>The columns that follow from the rule: they have one text a rule.</summary>
    private static readonly (string Name, Func<RuleEntry, string> Text)[] OfRule =
    [
        ("rule", entry => entry.Id),
        ("source", entry => entry.Source.Id),
        ("intervention", entry => JsonOutput.Name(entry.Rule.Outcome.Intervention)),
        ("stance", entry => JsonOutput.Name(entry.Rule.Outcome.Stance)),
        ("line", entry => JsonOutput.Name(entry.Rule.Outcome.Line)),
        ("title", entry => entry.Rule.Title),
    ];

    private static TableLayout LayoutOf(CohortRules rules) => new(
    [
        .. OfRule.Select(column => new TableColumn(column.Name, [.. rules.Rules.Select(rule => column.Text(rule.Entry))])),
        new TableColumn("emphasized", [null, .. Kleene.Truths.Select(JsonOutput.Name)]),
        new TableColumn("labelEu", [null, .. Enum.GetValues<LabelStatus>().Select(JsonOutput.Name)]),
        new TableColumn("labelUs", [null, .. Enum.GetValues<LabelStatus>().Select(JsonOutput.Name)]),
    ]);
}
