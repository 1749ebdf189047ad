using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetDecisionRules.Cli.Tests.Schema;

/// <summary>As much of JSON Schema as our schemas use: what is wrong with a value. A keyword that it does not know is a fault, too.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description", "format", "then", "else"];

    public static IReadOnlyList<string> Faults(string schema, string value)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var valueDocument = JsonDocument.Parse(value);
        return [.. new SchemaCheck(schemaDocument.RootElement).Faults(schemaDocument.RootElement, valueDocument.RootElement, "")];
    }

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [at + ": not allowed"],
        _ => schema.EnumerateObject().SelectMany(keyword => Faults(schema, keyword.Name, keyword.Value, value, at)),
    };

    private IEnumerable<string> Faults(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string at) => keyword switch
    {
        "$ref" => Referred(rule.GetString()!).Faults(value, at),
        "type" => Is(Strings(rule).Any(type => HasType(value, type)), at, keyword),
        "enum" => Is(rule.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)), at, keyword),
        "pattern" => Is(Text(value) is not { } text || Regex.IsMatch(text, rule.GetString()!), at, keyword),
        "minLength" => Is(Text(value) is not { } text || text.Length >= rule.GetInt32(), at, keyword),
        "maxLength" => Is(Text(value) is not { } text || text.Length <= rule.GetInt32(), at, keyword),
        "minimum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), at, keyword),
        "maximum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), at, keyword),
        "required" => Is(value.ValueKind != JsonValueKind.Object || Strings(rule).All(name => value.TryGetProperty(name, out _)), at, keyword),
        "minProperties" => Is(value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32(), at, keyword),
        "maxItems" => Is(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), at, keyword),
        "uniqueItems" => Is(value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() == value.GetArrayLength(), at, keyword),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((v, i) => Faults(rule, v, $"{at}[{i}]")) : [],
        "properties" => value.ValueKind == JsonValueKind.Object
            ? rule.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Faults(p.Value, value.GetProperty(p.Name), at + "." + p.Name))
            : [],
        "additionalProperties" => value.ValueKind == JsonValueKind.Object ? Further(schema, rule, value, at) : [],
        "allOf" => rule.EnumerateArray().SelectMany(part => Faults(part, value, at)),
        "anyOf" => Is(rule.EnumerateArray().Any(part => !Faults(part, value, at).Any()), at, keyword),
        "not" => Is(Faults(rule, value, at).Any(), at, keyword),
        "if" => schema.TryGetProperty(Faults(rule, value, at).Any() ? "else" : "then", out var next) ? Faults(next, value, at) : [],
        _ => Is(Notes.Contains(keyword), at, "unknown keyword " + keyword),
    };

    private IEnumerable<string> Further(JsonElement schema, JsonElement rule, JsonElement value, string at) => value.EnumerateObject()
        .Where(p => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out _)))
        .SelectMany(p => Faults(rule, p.Value, at + "." + p.Name));

    /// <summary>The schema that a reference names, checked in the document that it belongs to.</summary>
    private Reference Referred(string reference)
    {
        if (!reference.StartsWith('#'))
        {
            var other = root.GetProperty("$defs").EnumerateObject().Single(d => d.Value.GetProperty("$id").GetString() == reference).Value;
            return new Reference(new SchemaCheck(other), other);
        }

        var target = reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, step) =>
            node.ValueKind == JsonValueKind.Array ? node[int.Parse(step, CultureInfo.InvariantCulture)] : node.GetProperty(step));
        return new Reference(this, target);
    }

    private static IEnumerable<string> Is(bool holds, string at, string keyword) => holds ? [] : [at + ": " + keyword];

    private static IEnumerable<string> Strings(JsonElement one) =>
        one.ValueKind == JsonValueKind.Array ? one.EnumerateArray().Select(e => e.GetString()!) : [one.GetString()!];

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool HasType(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(value.GetDecimal())),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Null => type == "null",
        _ => string.Equals(type, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private sealed record Reference(SchemaCheck Check, JsonElement Schema)
    {
        public IEnumerable<string> Faults(JsonElement value, string at) => Check.Faults(Schema, value, at);
    }
}
