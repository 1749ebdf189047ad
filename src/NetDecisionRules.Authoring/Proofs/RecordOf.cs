using System.Text.Json.Nodes;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>Puts values at paths together to a patient record.</summary>
internal static class RecordOf
{
    private const string Entry = "[]";

    /// <summary>The record.</summary>
    /// <param name="values">Values, each at its path; of a list's entry with the number of the entry. Entries stand in descending order, so that the latest of two on one day, entry 0, comes last.</param>
    /// <param name="lists">Lists that are there although they may be empty.</param>
    public static JsonObject Json(IEnumerable<KeyValuePair<(string Path, int Entry), JsonNode>> values, params IEnumerable<string> lists)
    {
        var record = new JsonObject { ["id"] = "witness" };
        foreach (var list in lists)
        {
            record[list] = new JsonArray();
        }

        foreach (var value in values.Where(v => v.Key.Entry < 0))
        {
            var (section, name) = Split(value.Key.Path, '.');
            var owner = section is null ? record : (JsonObject)(record[section] ??= new JsonObject());
            owner[name] = value.Value;
        }

        foreach (var entry in values.Where(v => v.Key.Entry >= 0).GroupBy(v => (List: v.Key.Path[..v.Key.Path.IndexOf(Entry, StringComparison.Ordinal)], v.Key.Entry))
            .OrderByDescending(e => e.Key.Entry))
        {
            ((JsonArray)(record[entry.Key.List] ??= new JsonArray())).Add(EntryOf(entry));
        }

        return record;
    }

    /// <summary>A range as a record writes it; both its ends are known.</summary>
    public static JsonObject Json(in NumberRange range) => new()
    {
        [range.MinIncluded ? "min" : "above"] = range.Min!.Value,
        [range.MaxIncluded ? "max" : "below"] = range.Max!.Value,
    };

    /// <summary>An object of its fields; the value itself where the list holds plain values.</summary>
    private static JsonNode EntryOf(IEnumerable<KeyValuePair<(string Path, int Entry), JsonNode>> fields)
    {
        var entry = new JsonObject();
        foreach (var ((path, _), value) in fields)
        {
            var name = path[(path.IndexOf(Entry, StringComparison.Ordinal) + Entry.Length)..];
            if (name.Length == 0)
            {
                return value;
            }

            entry[name[1..]] = value;
        }

        return entry;
    }

    private static (string? Section, string Name) Split(string path, char separator) =>
        path.IndexOf(separator) is >= 0 and var at ? (path[..at], path[(at + 1)..]) : (null, path);
}
