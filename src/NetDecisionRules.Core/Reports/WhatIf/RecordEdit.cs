using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Reports;

/// <summary>A patient record with one field written anew, checked like any other record.</summary>
internal static class RecordEdit
{
    /// <summary>The patient with a field set; null where that would be no patient.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="path">JSON path of the field, e.g. <c>treatments[0].outcome</c>; missing objects on the way are made.</param>
    /// <param name="json">The new value as JSON.</param>
    public static Patient? With(Patient patient, string path, string json)
    {
        var record = JsonNode.Parse(PatientJson.Write(patient))!;
        var parts = path.Split('.');
        var node = record;
        for (var i = 0; i < parts.Length; i++)
        {
            var (name, index) = Split(parts[i]);
            var isLast = i == parts.Length - 1;
            if (index is { } item)
            {
                node = node[name]![item]!;
            }
            else if (isLast)
            {
                node[name] = JsonNode.Parse(json);
            }
            else
            {
                node = node[name] ??= new JsonObject();
            }
        }

        return Read(record);
    }

    /// <summary>The patient with one more entry in a list; null where that would be no patient.</summary>
    public static Patient? WithEntry(Patient patient, string list, string json)
    {
        var record = JsonNode.Parse(PatientJson.Write(patient))!;
        if (record[list] is null)
        {
            record[list] = new JsonArray();
            record[list + "Complete"] = false; // one entry does not tell that there are no others
        }

        record[list]!.AsArray().Add(JsonNode.Parse(json));
        return Read(record);
    }

    private static Patient? Read(JsonNode record) =>
        PatientJson.TryRead(Encoding.UTF8.GetBytes(record.ToJsonString()), out var edited, out _, out _) ? edited : null;

    private static (string Name, int? Index) Split(string part)
    {
        var open = part.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? (part, null) : (part[..open], int.Parse(part.AsSpan(open + 1, part.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
