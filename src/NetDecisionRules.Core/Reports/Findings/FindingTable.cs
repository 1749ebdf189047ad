using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// What the criteria of a report template come to. Each is prepared only when it was asked for a few times: a process that makes one report
/// and ends should not pay for it.
/// </summary>
internal sealed class FindingTable(IReadOnlyList<Criterion> criteria)
{
    private const int FewTimes = 4;

    private readonly Findings?[] known = new Findings?[criteria.Count];
    private readonly int[] asked = new int[criteria.Count];

    /// <summary>The finding on a criterion, by its number, for a patient; null where the criterion's tree has to tell it.</summary>
    public Finding? For(int criterion, Patient patient) => On(criterion)?.For(patient);

    /// <summary>The same, and null also where a finding does not tell the recorded facts.</summary>
    public Finding? WithFacts(int criterion, Patient patient) => On(criterion) is { TellsFacts: true } findings ? findings.For(patient) : null;

    private Findings? On(int criterion)
    {
        if (known[criterion] is { } findings)
        {
            return findings;
        }

        // Two threads may both count or prepare; what they prepare is equal.
        return asked[criterion]++ < FewTimes ? null : (known[criterion] = new Findings(criteria[criterion]));
    }
}
