using System.Globalization;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Lays a record out as the cells of a row.</summary>
internal static class FlatCells
{
    public static string[] Of(Patient patient, IReadOnlyList<string> columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        using var record = JsonDocument.Parse(PatientJson.Write(patient));
        foreach (var field in PatientForm.Form.Fields)
        {
            if (record.RootElement.TryGetProperty(field.Name, out var value))
            {
                Lay(field, value, cells);
            }
        }

        DropFlagsOfUnknownLists(record.RootElement, cells);
        string[] row = [.. columns.Select(column => cells.Remove(column, out var cell) ? cell : "")];
        return cells.Count == 0 ? row : throw new ArgumentException($"The table has no column {cells.Keys.First()}.", nameof(patient));
    }

    private static void Lay(Field field, JsonElement value, Dictionary<string, string> cells)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when field.Form is not null:
                LayParts(field.Name, value, cells);
                break;
            case JsonValueKind.Array when value.GetArrayLength() == 0:
                cells[field.Form is not null ? FlatGroups.CompleteFlag(field.Name) : field.Name + ".1"] = field.Form is not null ? "true" : FlatChoices.None;
                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var entry in value.EnumerateArray())
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"{field.Name}.{++number}");
                    if (entry.ValueKind is JsonValueKind.Object)
                    {
                        LayParts(name, entry, cells);
                    }
                    else
                    {
                        cells[name] = Text(entry);
                    }
                }

                break;
            default:
                cells[field.Name] = Text(value);
                break;
        }
    }

    private static void LayParts(string owner, JsonElement parts, Dictionary<string, string> cells)
    {
        foreach (var part in parts.EnumerateObject())
        {
            cells[owner + "." + part.Name] = Text(part.Value);
        }
    }

    /// <summary>Without a list, "complete" says nothing in a record; in a row it would say that there is no entry.</summary>
    private static void DropFlagsOfUnknownLists(JsonElement record, Dictionary<string, string> cells)
    {
        foreach (var list in PatientForm.Form.Fields.Where(field => field.IsList && !record.TryGetProperty(field.Name, out _)))
        {
            var flag = FlatGroups.CompleteFlag(list.Name);
            if (cells.GetValueOrDefault(flag) == "true")
            {
                cells.Remove(flag);
            }
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => Range(value).ToString(),
        _ => value.GetRawText(),
    };

    private static NumberRange Range(JsonElement bounds)
    {
        var (min, max) = (Bound("min"), Bound("max"));
        return NumberRange.Of(min ?? Bound("above"), min is not null, max ?? Bound("below"), max is not null);

        decimal? Bound(string name) => bounds.TryGetProperty(name, out var bound) ? bound.GetDecimal() : null;
    }
}
