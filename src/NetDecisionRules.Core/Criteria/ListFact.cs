using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A list of a patient record: known to be complete, possibly incomplete, or unknown.</summary>
public sealed class ListFact
{
    private readonly Func<Patient, int?> _count;
    private readonly Func<Patient, bool> _complete;
    private readonly Func<Patient, int, bool> _counts;

    internal ListFact(Field field, Func<Patient, int?> count, Func<Patient, bool> complete, Func<Patient, int, bool> counts) =>
        (Path, ItemLabel, _count, _complete, _counts) = (field.Path, field.Label, count, complete, counts);

    /// <summary>JSON path in a patient record, e.g. <c>treatments</c>.</summary>
    public string Path { get; }

    /// <summary>What one item is called, e.g. <c>treatment</c>.</summary>
    public string ItemLabel { get; }

    /// <summary>At least one item of the list meets the criterion, whose item facts are read from that item.</summary>
    public Criterion Some(Criterion item) => new Exists(this, item);

    /// <summary>The number of items; null when the list is unknown.</summary>
    internal int? Count(Patient patient) => _count(patient);

    /// <summary>Whether the list, being given, holds all there is.</summary>
    internal bool IsComplete(Patient patient) => _complete(patient);

    /// <summary>Whether the item counts at the moment of the decision.</summary>
    internal bool Counts(Patient patient, int item) => _counts(patient, item);
}
