using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of a choice of the patient as a whole: path and value, encoded once for each value.</summary>
internal sealed class ChoiceJson
{
    private readonly ChoiceSlot slot;
    private readonly byte[]?[] byCode;

    private ChoiceJson(ChoiceFact fact, ChoiceSlot slot)
    {
        (this.slot, Path) = (slot, fact.Path);
        var quote = fact is FlagFact ? "" : "\"";
        byCode = [null, .. fact.Values.Select(value => ReportJsonTemplate.Bytes($"\"{fact.Path}\":{quote}{value}{quote}"))];
    }

    /// <summary>The fact's path, the same for every patient.</summary>
    public string Path { get; }

    /// <summary>Path and value; null where the fact is not recorded.</summary>
    public byte[]? For(Patient patient) => byCode[patient.Profile.Choice(slot)];

    /// <summary>The readings of a source; null where it is no such choice, or one whose path differs from patient to patient.</summary>
    public static ChoiceJson? Of(object source) =>
        source is ChoiceFact { Slot: { } slot } fact && !fact.Path.Contains("[]", StringComparison.Ordinal) ? new ChoiceJson(fact, slot) : null;
}
