using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>A trial, with its place among all protocols of the rule base.</summary>
internal sealed class ProtocolTemplate
{
    /// <summary>A trial.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="guideline">Its guideline.</param>
    /// <param name="criteria">Numbers the criteria.</param>
    /// <param name="entries">Numbers the entry criteria, those that have both id and criterion in common alike.</param>
    public ProtocolTemplate(int index, Guideline guideline, CriterionTable criteria, Dictionary<(string Id, int Criterion), int> entries)
    {
        (Index, Guideline) = (index, guideline);
        Criteria = [.. guideline.Protocol!.Criteria.Select(c => Entry(c.Id, c.Criterion))];

        EntryTemplate Entry(string id, Criterion criterion)
        {
            var number = criteria.NumberOf(criterion);
            entries.TryAdd((id, number), entries.Count);
            return new EntryTemplate(entries[(id, number)], number, id, criterion.Text, criterion);
        }
    }

    public int Index { get; }

    public Guideline Guideline { get; }

    public EntryTemplate[] Criteria { get; }
}

/// <summary>One entry criterion of a trial.</summary>
/// <param name="Place">The same for all that read the same, whatever the trial: one of <see cref="ReportTemplate.Entries"/>.</param>
/// <param name="Number">The criterion's number in <see cref="ReportTemplate.Criteria"/>.</param>
/// <param name="Id">Its id in the protocol.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Criterion">The criterion.</param>
internal sealed record EntryTemplate(int Place, int Number, string Id, string Text, Criterion Criterion)
{
    public CriterionReport For(Patient patient)
    {
        var missing = new FactPaths();
        var truth = MissingFacts.Collect(Criterion, patient, -1, missing);
        return new CriterionReport(Id, Text, ResultOf(truth), Explanation.ReadingsOf(Criterion, patient), missing.Take());
    }

    private static CriterionResult ResultOf(Truth truth) =>
        truth switch { Truth.True => CriterionResult.Met, Truth.False => CriterionResult.NotMet, Truth.Unknown => CriterionResult.Unknown };
}
