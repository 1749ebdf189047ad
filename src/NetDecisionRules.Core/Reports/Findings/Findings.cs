using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>
/// What a criterion comes to, worked out from its tree once for all patients who are alike in what it reads. Shared by any number of
/// threads: two may both work out the same, and what they find is equal.
/// </summary>
internal sealed class Findings
{
    /// <summary>So many findings are kept at most; of two that want the same place the later one stays.</summary>
    private const int Most = 4096;

    private readonly Criterion criterion;
    private readonly FindingKey? key;
    private readonly Finding?[] known;

    public Findings(Criterion criterion)
    {
        (this.criterion, key) = (criterion, FindingKey.Of(criterion));
        known = key is null ? [] : new Finding?[Math.Min(key.Values, Most)];
    }

    /// <summary>Whether its findings tell the recorded facts, too.</summary>
    public bool TellsFacts => key is { TellsFacts: true };

    /// <summary>The finding for a patient; null where only the criterion's tree tells it.</summary>
    public Finding? For(Patient patient)
    {
        if (key is null || !key.TryRead(patient, out var value))
        {
            return null;
        }

        ref var place = ref known[value < (uint)known.Length ? value : value % (uint)known.Length];
        return place is { } finding && finding.Key == value ? finding : place = Find(patient, value);
    }

    private Finding Find(Patient patient, uint value)
    {
        var missing = new FactPaths();
        var truth = MissingFacts.Collect(criterion, patient, -1, missing);
        return new Finding(value, truth, [.. missing.Take()], TellsFacts);
    }
}
