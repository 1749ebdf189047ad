using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Presentation.Content;

namespace NetDecisionRules.Authoring.Book.Pages;

/// <summary>The facts of an invented patient in words: a line for the patient, and one for each entry of a list.</summary>
internal sealed class PatientWords(FactNames names)
{
    private static readonly Dictionary<string, string> FlatNames = new(StringComparer.Ordinal)
    {
        ["imagingComplete"] = "all imaging is listed",
        ["treatmentsComplete"] = "all treatments are listed",
    };

    private readonly FactWords _words = new(names);

    public IReadOnlyList<string> Of(Patient patient)
    {
        using var record = JsonDocument.Parse(PatientJson.Write(patient));
        var readings = Readings(record.RootElement, "").ToList();
        var patientAsWhole = readings.Where(r => names.Item(r.Path) is null && r.Path is not "id");
        var entries = readings.Where(r => names.Item(r.Path) is not null).GroupBy(r => names.Item(r.Path)!.Value is var item ? (item.List, item.Index) : default);
        return
        [
            Phrases.Upper(string.Join("; ", patientAsWhole.Select(Plain))),
            .. entries.Select(Entry),
        ];
    }

    /// <summary>An entry of a list; what no rule can read of it comes last.</summary>
    private string Entry(IEnumerable<FactReading> entry)
    {
        var parts = entry.ToLookup(r => names.Label(r.Path) is not null);
        return Phrases.Upper(string.Join(", ", [_words.Of(parts[true]), .. parts[false].Select(r => $"{LastName(r.Path)} {ValueOf(r)}")]));
    }

    private static string LastName(string path) => Words.Of(path[(path.LastIndexOf('.') + 1)..]);

    /// <summary>The words of a fact; of one that no rule reads, its name in the record.</summary>
    private string Plain(FactReading reading)
    {
        if (reading.Path == "assessmentDate")
        {
            return $"assessed on {reading.Value}";
        }

        return names.Label(reading.Path) is not null
            ? _words.Of([reading])
            : $"{FlatNames.GetValueOrDefault(reading.Path, LastName(reading.Path))}: {ValueOf(reading)}";
    }

    private static string ValueOf(FactReading reading) => reading.Value.Text is { } text ? Words.Of(text) : reading.Value.ToString();

    private static IEnumerable<FactReading> Readings(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object when RangeOf(value) is { } range => [new FactReading(path, FactValue.Of(range))],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => Readings(field.Value, path.Length == 0 ? field.Name : path + "." + field.Name)),
        JsonValueKind.Array when value.GetArrayLength() == 0 => [new FactReading(path, FactValue.EmptyList)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany((entry, i) => Readings(entry, $"{path}[{Phrases.Number(i)}]")),
        JsonValueKind.Number => [new FactReading(path, FactValue.Of(NumberRange.Exactly(value.GetDecimal())))],
        JsonValueKind.True or JsonValueKind.False => [new FactReading(path, FactValue.Of(value.GetBoolean()))],
        JsonValueKind.String => [new FactReading(path, FactValue.Of(value.GetString()!))],
        _ => [],
    };

    /// <summary>A range as the record writes it: an object of bounds.</summary>
    private static NumberRange? RangeOf(JsonElement value)
    {
        var fields = value.EnumerateObject().ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        if (fields.Count == 0 || !fields.All(f => f.Key is "min" or "above" or "max" or "below"))
        {
            return null;
        }

        return NumberRange.TryOf(Bound("min") ?? Bound("above"), fields.ContainsKey("min"), Bound("max") ?? Bound("below"), fields.ContainsKey("max"));

        decimal? Bound(string name) => fields.TryGetValue(name, out var bound) ? bound.GetDecimal() : null;
    }
}
