using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Evaluate;

/// <summary>Writes why a rule is true, false or unknown as one line of JSON.</summary>
internal static class ExplanationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] ToUtf8(RuleEntry rule, Explanation explanation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("title", rule.Rule.Title);
            json.WritePropertyName("when");
            Write(json, explanation);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Explanation node)
    {
        json.WriteStartObject();
        json.WriteString("text", node.Criterion.Text);
        json.WriteString("truth", JsonOutput.Name(node.Truth));
        json.WriteStartObject("facts");
        foreach (var fact in node.Facts)
        {
            json.WritePropertyName(fact.Path);
            Write(json, fact.Value);
        }

        json.WriteEndObject();
        json.WriteStartArray("missing");
        foreach (var path in node.Missing)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in DecidingParts.Of(node))
        {
            Write(json, part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A recorded value as the patient form writes it.</summary>
    private static void Write(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case { Number: { IsPoint: true, Min: { } point } }:
                json.WriteNumberValue(point);
                break;
            case { Number: { } range }:
                json.WriteStartObject();
                WriteBound(json, range.MinIncluded ? "min" : "above", range.Min);
                WriteBound(json, range.MaxIncluded ? "max" : "below", range.Max);
                json.WriteEndObject();
                break;
            case { Text: { } text }:
                json.WriteStringValue(text);
                break;
            case { Flag: { } flag }:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStartArray();
                json.WriteEndArray();
                break;
        }
    }

    private static void WriteBound(Utf8JsonWriter json, string name, decimal? bound)
    {
        if (bound is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
