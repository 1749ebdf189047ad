using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>What a record can say of one fact of a list's entries: of a choice, for the first entries, path and value, encoded once for each value.</summary>
internal sealed class EntryFactJson
{
    private const int FewEntries = 8;

    private readonly Fact fact;
    private readonly ChoiceFact? choice;
    private readonly ReadingJson?[] pieces;

    public EntryFactJson(Fact fact)
    {
        this.fact = fact;
        choice = fact is ChoiceFact { ItemOf: not null } ofEntry ? ofEntry : null;
        pieces = choice is null ? [] : new ReadingJson?[FewEntries * choice.States.Length];
    }

    public void AddReadings(Patient patient, int entry, ReadingsJson readings)
    {
        if (choice is not null && entry < FewEntries && choice.State(patient, entry) is var state && (state == ChoiceCode.Missing || choice.IsRecordedState(state)))
        {
            if (state != ChoiceCode.Missing)
            {
                readings.Add(pieces[(entry * choice.States.Length) + state] ??= ReadingJson.Of(choice, Fact.Indexed(choice.Path, entry), choice.Values[state - 1]));
            }
        }
        else
        {
            fact.AddReadings(patient, entry, readings);
        }
    }
}

/// <summary>A fact that a record may hold.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Json">Path and value.</param>
internal sealed record ReadingJson(string Path, byte[] Json)
{
    public static ReadingJson Of(ChoiceFact fact, string path, string value)
    {
        var quote = fact is FlagFact ? "" : "\"";
        return new ReadingJson(path, ReportJsonTemplate.Bytes($"\"{path}\":{quote}{value}{quote}"));
    }
}
