using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Schema;

/// <summary>The form of a guideline case as JSON Schema; its patient is the patient record's schema.</summary>
internal static class CaseSchema
{
    public const string Id = "urn:netdecisionrules:case:1";

    private const string Word = "[a-z0-9]+(-[a-z0-9]+)*";

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", Id);
        json.WriteString("title", "Guideline case");
        json.WriteString("description", "A patient, and what must hold for it. What is not named is not tested.");
        BeginForm(json, "patient", "expect");
        Describe(json, "description", "string", "What the case is about.");
        json.WriteStartObject("patient");
        json.WriteString("$ref", PatientSchema.Id);
        json.WriteEndObject();
        Options(json);
        Expect(json);
        json.WriteEndObject();
        json.WriteStartObject("$defs");
        json.WritePropertyName("patient");
        PatientSchema.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json)
    {
        json.WriteStartObject("options");
        BeginForm(json);
        json.WriteStartObject("jurisdiction");
        Names<Jurisdiction>(json);
        json.WriteEndObject();
        json.WriteStartObject("asOf");
        json.WriteString("description", "Only sources published by this day.");
        json.WriteString("type", "string");
        json.WriteString("format", "date");
        json.WriteEndObject();
        List(json, "sources", "Only these sources, by id.", $"^{Word}$");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Expect(Utf8JsonWriter json)
    {
        const string rule = $"^{Word}/{Word}$";
        json.WriteStartObject("expect");
        BeginForm(json);
        json.WriteStartObject("grade");
        Names<TumorGrade>(json);
        json.WriteEndObject();
        List(json, "recommended", "Rules that must be true.", rule);
        json.WriteStartObject("stances");
        json.WriteString("description", "Rules that must be true and take this stance, by id.");
        Map<Stance>(json);
        json.WriteEndObject();
        json.WriteStartObject("emphasized");
        json.WriteString("description", "Rules that must be true, and whether what strengthens their advice holds, by id.");
        Map<Truth>(json);
        json.WriteEndObject();
        List(json, "notRecommended", "Rules that must be false.", rule);
        List(json, "undetermined", "Rules that must be unknown.", rule);
        json.WriteStartObject("eligibility");
        json.WriteString("description", "The answer of a protocol, by its id.");
        Map<EligibilityStatus>(json);
        json.WriteEndObject();
        List(json, "missing", "Facts that must be named as missing, by JSON path.", pattern: null);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An object that has no further fields; its properties follow.</summary>
    private static void BeginForm(Utf8JsonWriter json, params ReadOnlySpan<string> required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (var name in required)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
    }

    private static void Describe(Utf8JsonWriter json, string name, string type, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, string description, string? pattern)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteOptional("pattern", pattern);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Map<T>(Utf8JsonWriter json)
        where T : struct, Enum
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        Names<T>(json);
        json.WriteEndObject();
    }

    private static void Names<T>(Utf8JsonWriter json)
        where T : struct, Enum
    {
        json.WriteStartArray("enum");
        foreach (var value in Enum.GetValues<T>())
        {
            json.WriteStringValue(JsonOutput.Name(value));
        }

        json.WriteEndArray();
    }
}
