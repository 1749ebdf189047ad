using System.Text.Json;
using System.Text.Json.Serialization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Writes facts as one object: path and value.</summary>
internal sealed class FactReadingsConverter : JsonConverter<IReadOnlyList<FactReading>>
{
    public override IReadOnlyList<FactReading> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("ReportReader reads reports.");

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<FactReading> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var reading in value)
        {
            writer.WritePropertyName(reading.Path);
            Write(writer, reading.Value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FactValue value)
    {
        switch (value)
        {
            case { Number: { IsPoint: true, Min: { } point } }:
                writer.WriteNumberValue(Numbers.Canonical(point));
                break;
            case { Number: { } range }:
                writer.WriteStartObject();
                CriterionJson.WriteBounds(writer, range);
                writer.WriteEndObject();
                break;
            case { Text: { } text }:
                writer.WriteStringValue(text);
                break;
            case { Flag: { } flag }:
                writer.WriteBooleanValue(flag);
                break;
            default:
                writer.WriteStartArray();
                writer.WriteEndArray();
                break;
        }
    }
}
