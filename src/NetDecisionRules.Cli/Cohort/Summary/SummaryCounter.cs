using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Counts what a summary tells, over the records of one slot of the pipeline.</summary>
/// <param name="rules">The rules.</param>
/// <param name="withReasons">Whether missing facts and disagreements are counted too: they cost several times an evaluation, the rest next to nothing.</param>
internal sealed class SummaryCounter(CohortRules rules, bool withReasons)
{
    private readonly RejectCounts _rejects = new();
    private readonly SummaryPart[] _parts =
    [
        new GradeCounts(rules), new EligibilityCounts(rules),
        .. withReasons ? new SummaryPart[] { new RuleCounts(rules), new AgreementCounts(rules), new MissingCounts(), new ConflictCounts() } : [],
    ];

    private long _patients;

    public void Add(Decision decision)
    {
        _patients++;
        foreach (var part in _parts)
        {
            part.Add(decision);
        }
    }

    public void AddReject(IReadOnlyList<FactError> errors) => _rejects.Add(errors);

    public void AddTo(SummaryCounts counts)
    {
        counts.Add(CohortSummary.PatientsKey, _patients);
        _rejects.AddTo(counts);
        foreach (var part in _parts)
        {
            part.AddTo(counts);
        }
    }
}
