using System.Text.Json.Nodes;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// Replaces in found records what is possible but odd by what a clinic would write, where the demands are met all the same: a stated grade that
/// only implies differentiation, a scintigraphy in place of a PET.
/// </summary>
internal static class Polish
{
    private static readonly Action<JsonObject>[] Replacements =
    [
        record => Replace(record, "tumor", "statedGrade", null, "differentiation", "well"),
        record => Replace(record, "disease", "resectability", "unresectable", "extent", "metastatic"),
        record => Entries(record, "imaging", "modality", "sstrScintigraphy", "sstrPet"),
        record => Entries(record, "treatments", "kind", "highDoseSsa", "ssa"),
    ];

    public static IReadOnlyList<JsonObject> Of(IReadOnlyList<JsonObject> records, IReadOnlyList<IReadOnlyList<Demand>> demands)
    {
        foreach (var replace in Replacements)
        {
            IReadOnlyList<JsonObject> polished = [.. records.Select(r => (JsonObject)r.DeepClone())];
            foreach (var record in polished)
            {
                replace(record);
            }

            records = Shrinking.Meet(polished, demands) ? polished : records;
        }

        return records;
    }

    /// <summary>Another field in place of one that has this value, or any where none is named.</summary>
    private static void Replace(JsonObject record, string section, string field, string? value, string other, string otherValue)
    {
        if (record[section] is JsonObject owner && owner[field] is { } found && (value is null || (string?)found == value) && owner[other] is null)
        {
            owner.Remove(field);
            owner[other] = otherValue;
        }
    }

    private static void Entries(JsonObject record, string list, string field, string value, string other)
    {
        foreach (var entry in (record[list] as JsonArray ?? []).OfType<JsonObject>().Where(e => (string?)e[field] == value))
        {
            entry[field] = other;
        }
    }
}
