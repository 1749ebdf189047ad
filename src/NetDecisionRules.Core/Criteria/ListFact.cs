using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>A list of a patient record: known to be complete, possibly incomplete, or unknown.</summary>
public sealed class ListFact
{
    private readonly Func<Patient, int?> count;
    private readonly Func<Patient, bool> complete;
    private readonly Func<Patient, int, bool> counts;

    internal ListFact(Field field, Func<Patient, int?> count, Func<Patient, bool> complete, Func<Patient, int, bool> counts) =>
        (Path, ItemLabel, this.count, this.complete, this.counts) = (field.Path, field.Label, count, complete, counts);

    /// <summary>JSON path in a patient record, e.g. <c>treatments</c>.</summary>
    public string Path { get; }

    /// <summary>What one item is called, e.g. <c>treatment</c>.</summary>
    public string ItemLabel { get; }

    /// <summary>At least one item of the list meets the criterion, whose item facts are read from that item.</summary>
    public Criterion Some(Criterion item) => new Exists(this, item);

    /// <summary>The number of items; null when the list is unknown.</summary>
    internal int? Count(Patient patient) => count(patient);

    /// <summary>Whether the list, being given, holds all there is.</summary>
    internal bool IsComplete(Patient patient) => complete(patient);

    /// <summary>Whether the item counts at the moment of the decision.</summary>
    internal bool Counts(Patient patient, int item) => counts(patient, item);
}
