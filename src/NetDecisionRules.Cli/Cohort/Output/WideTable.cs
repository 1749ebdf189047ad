using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>One row a patient: grade, the status in each trial, and one column a rule.</summary>
internal sealed class WideTable(CohortRules rules) : TableShape(LayoutOf(rules))
{
    public override void Add(Decision decision, TableRows rows)
    {
        var (patient, verdicts) = (decision.Patient, decision.Verdicts);
        rows.Start(patient.Id, patient.Facts.AssessmentDate);
        rows.Add(rules.GradeOf(patient) is { } grade ? (int)grade : 0);
        foreach (var protocol in rules.Protocols)
        {
            rows.Add(verdicts.OfProtocol(protocol.Index).Place());
        }

        foreach (var rule in rules.Rules)
        {
            rows.Add(verdicts.OfRule(rule.Index).Place());
        }
    }

    private static TableLayout LayoutOf(CohortRules rules)
    {
        string[] truths = [.. Kleene.Truths.Select(JsonOutput.Name)];
        string[] statuses = [.. Kleene.Truths.Select(StatusNames.Of)];
        return new TableLayout(
        [
            new TableColumn("grade", [null, .. Enum.GetValues<TumorGrade>().Select(JsonOutput.Name)]),
            .. rules.Protocols.Select(protocol => new TableColumn("eligibility." + protocol.Id, statuses)),
            .. rules.Rules.Select(rule => new TableColumn(rule.Entry.Id, truths)),
        ]);
    }
}
