using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>
/// The patient record's form as JSON Schema (draft 2020-12), made from the same fields, values and limits that <see cref="PatientJson"/>
/// reads by. What a schema cannot say (agreement of two dates, a range that is empty, …) is in the descriptions.
/// </summary>
public static class PatientSchema
{
    /// <summary>The schema's <c>$id</c>.</summary>
    public const string Id = "urn:netdecisionrules:patient:1";

    private static readonly Lazy<string> Text = new(Make);

    /// <summary>The schema as indented JSON.</summary>
    public static string Json => Text.Value;

    /// <summary>Writes the schema as one JSON object; it has its own <c>$id</c>, and may so stand inside another schema.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", Id);
        json.WriteString("title", "Patient record, schema version 1");
        json.WriteString("description", PatientForm.Form.About);
        SchemaText.Object(json, PatientForm.Form, isNullable: false);
        json.WriteStartObject("$defs");
        json.WriteStartObject("range");
        SchemaText.Range(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Make()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(utf8, options))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan).ReplaceLineEndings("\n");
    }
}
