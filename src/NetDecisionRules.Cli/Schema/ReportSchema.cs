using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NetDecisionRules.Criteria;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Schema;

/// <summary>The report's form as JSON Schema, made from what the serializer writes.</summary>
internal static class ReportSchema
{
    public const string Id = "urn:netdecisionrules:report:1";

    private const string Facts = """
        { "description": "Recorded facts by JSON path: number, range, text, truth value, or an empty list.", "type": "object",
          "additionalProperties": { "anyOf": [
            { "type": ["number", "string", "boolean"] },
            { "type": "array", "maxItems": 0 },
            { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": {
              "min": { "type": "number" }, "above": { "type": "number" }, "max": { "type": "number" }, "below": { "type": "number" } } } ] } }
        """;

    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    public static void Write(Utf8JsonWriter json)
    {
        var exported = ReportJson.TypeInfo.GetJsonSchemaAsNode(Options).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Decision report, schema version 1",
            ["description"] = "What published guidance says for one patient. A field that is absent and one that is null mean the same.",
        };
        foreach (var (name, value) in exported.ToList())
        {
            exported.Remove(name);
            schema[name] = value;
        }

        schema.WriteTo(json);
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(IReadOnlyList<FactReading>))
        {
            return JsonNode.Parse(Facts)!;
        }

        if (schema is not JsonObject form)
        {
            return schema;
        }

        if (context.PropertyInfo is { IsGetNullable: false } && form["type"] is JsonArray types)
        {
            form["type"] = types.Select(type => type!.GetValue<string>()).Single(type => type != "null"); // what has no setter counts as nullable
        }

        if (form["properties"] is JsonObject properties)
        {
            RequireWhatIsNeverNull(form, properties);
        }

        return form;
    }

    /// <summary>The writer leaves nulls out, so that a field which may be null is optional, and every other is there.</summary>
    private static void RequireWhatIsNeverNull(JsonObject form, JsonObject properties) =>
        form["required"] = new JsonArray([.. properties.Where(property => !MayBeNull(property.Value)).Select(property => (JsonNode)property.Key)]);

    private static bool MayBeNull(JsonNode? schema) => schema is JsonObject form
        && ((form["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "null"))
            || (form["enum"] is JsonArray values && values.Any(v => v is null)));
}
