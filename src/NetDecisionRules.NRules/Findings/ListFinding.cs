using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A list of one patient: complete, perhaps incomplete, or unknown. Entries that lie after the moment of the decision do not count.</summary>
public readonly record struct ListFinding
{
    private readonly ListFact list;
    private readonly Patient patient;

    internal ListFinding(ListFact list, Patient patient)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(patient);
        (this.list, this.patient) = (list, patient);
    }

    /// <summary>Whether the list is given and holds all there is.</summary>
    public bool IsComplete => list.Count(patient) is not null && list.IsComplete(patient);

    /// <summary>Certainly some entry: one that is listed and passes.</summary>
    /// <param name="entry">Whether an entry certainly passes.</param>
    public bool Some(Func<EntryFinding, bool> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var count = list.Count(patient) ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (list.Counts(patient, i) && entry(new EntryFinding(patient, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Possibly some entry: one that is listed and may pass, or one that an incomplete list lacks.</summary>
    /// <param name="entry">Whether an entry possibly passes.</param>
    public bool MayBeSome(Func<EntryFinding, bool> entry) => !IsComplete || Some(entry);
}
