using System.Text.Json.Nodes;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// Leaves out of records what the demands do not need, so that a reader sees what makes the difference. What is left out of one is left out
/// of all, so that patients who are alike stay so.
/// </summary>
internal static class Shrinking
{
    /// <summary>The records with as little as meets the demands.</summary>
    /// <param name="records">One record for each list of demands, which it meets.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="kept">The path of a fact that stays; null where there is none.</param>
    /// <param name="entriesOnly">Whether only whole entries of lists are left out, so that what is known stays known.</param>
    public static IReadOnlyList<JsonObject> Of(IReadOnlyList<JsonObject> records, IReadOnlyList<IReadOnlyList<Demand>> demands, string? kept, bool entriesOnly)
    {
        while (Smaller(records, demands, kept, entriesOnly) is { } smaller)
        {
            records = smaller;
        }

        return records;
    }

    /// <summary>Whether each record is one, and its patient meets its demands.</summary>
    public static bool Meet(IReadOnlyList<JsonObject> records, IReadOnlyList<IReadOnlyList<Demand>> demands) =>
        records.Zip(demands).All(r => RecordedPlaces.TryRead(r.First) is { } patient && r.Second.All(d => d.IsMetBy(patient)));

    /// <summary>The records with one thing less that still meet the demands; null where there are none.</summary>
    private static IReadOnlyList<JsonObject>? Smaller(IReadOnlyList<JsonObject> records, IReadOnlyList<IReadOnlyList<Demand>> demands, string? kept, bool entriesOnly)
    {
        foreach (var place in Places(records[0], []).Where(p => (kept is null || !IsAbove(p, kept)) && (!entriesOnly || p[^1] is int)).ToList())
        {
            IReadOnlyList<JsonObject> smaller = [.. records.Select(r => Without(r, place))];
            if (Meet(smaller, demands))
            {
                return smaller;
            }
        }

        return null;
    }

    private static bool IsAbove(object[] place, string path) => (path + ".").StartsWith(string.Join('.', place) + ".", StringComparison.Ordinal);

    /// <summary>Every property and entry, the outer before the inner ones, but the id.</summary>
    private static IEnumerable<object[]> Places(JsonNode? node, object[] path) => node switch
    {
        JsonObject owner => owner.Where(p => p.Key != "id").SelectMany(p => Below(p.Value, [.. path, p.Key])),
        JsonArray list => list.SelectMany((item, i) => Below(item, [.. path, i])),
        _ => [],
    };

    private static IEnumerable<object[]> Below(JsonNode? node, object[] path) => Places(node, path).Prepend(path);

    private static JsonObject Without(JsonObject record, object[] place)
    {
        var smaller = (JsonObject)record.DeepClone();
        JsonNode owner = smaller;
        foreach (var step in place[..^1])
        {
            owner = (step is int index ? owner[index] : owner[(string)step])!;
        }

        if (place[^1] is int last)
        {
            ((JsonArray)owner).RemoveAt(last);
        }
        else
        {
            ((JsonObject)owner).Remove((string)place[^1]);
        }

        return smaller;
    }
}
