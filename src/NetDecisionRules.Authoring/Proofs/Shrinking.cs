using System.Text.Json.Nodes;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>Leaves out of a found record what the demands do not need, so that a reader sees what makes the difference.</summary>
internal static class Shrinking
{
    public static JsonObject Of(JsonObject record, IReadOnlyList<Demand> demands)
    {
        while (Smaller(record, demands) is { } smaller)
        {
            record = smaller;
        }

        return record;
    }

    /// <summary>The record with one thing less that still meets the demands; null where there is none.</summary>
    private static JsonObject? Smaller(JsonObject record, IReadOnlyList<Demand> demands)
    {
        foreach (var place in Places(record, []).ToList())
        {
            var smaller = (JsonObject)record.DeepClone();
            Remove(smaller, place);
            if (RecordedPlaces.TryRead(smaller) is { } patient && demands.All(d => d.IsMetBy(patient)))
            {
                return smaller;
            }
        }

        return null;
    }

    /// <summary>Every property and entry, the outer before the inner ones, but the id.</summary>
    private static IEnumerable<object[]> Places(JsonNode? node, object[] path) => node switch
    {
        JsonObject owner => owner.Where(p => p.Key != "id").SelectMany(p => Below(p.Value, [.. path, p.Key])),
        JsonArray list => list.SelectMany((item, i) => Below(item, [.. path, i])),
        _ => [],
    };

    private static IEnumerable<object[]> Below(JsonNode? node, object[] path) => Places(node, path).Prepend(path);

    private static void Remove(JsonNode node, object[] path)
    {
        foreach (var step in path[..^1])
        {
            node = (step is int index ? node[index] : node[(string)step])!;
        }

        if (path[^1] is int last)
        {
            ((JsonArray)node).RemoveAt(last);
        }
        else
        {
            ((JsonObject)node).Remove((string)path[^1]);
        }
    }
}
