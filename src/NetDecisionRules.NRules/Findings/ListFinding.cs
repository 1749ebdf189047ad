using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>A list of one patient: complete, perhaps incomplete, or unknown. Entries that lie after the moment of the decision do not count.</summary>
public readonly record struct ListFinding
{
    private readonly ListFact _list;
    private readonly Patient _patient;

    internal ListFinding(ListFact list, Patient patient)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(patient);
        (_list, _patient) = (list, patient);
    }

    /// <summary>Whether the list is given and holds all there is.</summary>
    public bool IsComplete => _list.Count(_patient) is not null && _list.IsComplete(_patient);

    /// <summary>Certainly some entry: one that is listed and passes.</summary>
    /// <param name="entry">Whether an entry certainly passes.</param>
    public bool Some(Func<EntryFinding, bool> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var count = _list.Count(_patient) ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (_list.Counts(_patient, i) && entry(new EntryFinding(_patient, i)))
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
