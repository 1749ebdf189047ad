using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Counts everything that a summary tells, over the records of one slot of the pipeline.</summary>
internal sealed class SummaryCounter(CohortRules rules)
{
    private readonly RejectCounts rejects = new();
    private readonly SummaryPart[] parts =
    [
        new GradeCounts(rules), new RuleCounts(rules), new EligibilityCounts(rules), new AgreementCounts(rules), new MissingCounts(), new ConflictCounts(),
    ];

    private long patients;

    public void Add(Decision decision)
    {
        patients++;
        foreach (var part in parts)
        {
            part.Add(decision);
        }
    }

    public void AddReject(IReadOnlyList<FactError> errors) => rejects.Add(errors);

    public void AddTo(SummaryCounts counts)
    {
        counts.Add(CohortSummary.PatientsKey, patients);
        rejects.AddTo(counts);
        foreach (var part in parts)
        {
            part.AddTo(counts);
        }
    }
}
