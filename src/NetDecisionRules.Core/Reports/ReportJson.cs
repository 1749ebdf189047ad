using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>
/// Writes reports as JSON: fields in the order of the contract, absent where there is nothing to say, UTF-8 text as it is (escape it before
/// putting it into HTML), the same bytes on every machine.
/// </summary>
public static class ReportJson
{
    internal const string SchemaVersion = "1";

    private static readonly ReportJsonContext Compact = new(Options(indented: false));
    private static readonly ReportJsonContext Indented = new(Options(indented: true));

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] ToUtf8(DecisionReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report is not LiveReport live)
        {
            return JsonSerializer.SerializeToUtf8Bytes(report, Compact.DecisionReport);
        }

        using var json = new JsonBuffer();
        Write(live, json);
        return json.Written.ToArray();
    }

    /// <summary>One line, without a line break at its end.</summary>
    public static void Write(DecisionReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (report is not LiveReport live)
        {
            output.Write(ToUtf8(report));
            return;
        }

        using var json = new JsonBuffer(output);
        Write(live, json);
        json.Complete(output);
    }

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] ToUtf8(PatientVerdicts verdicts) => JsonSerializer.SerializeToUtf8Bytes(verdicts, Compact.PatientVerdicts);

    /// <summary>As text over several lines, for reading.</summary>
    public static string ToIndentedText(DecisionReport report) => JsonSerializer.Serialize(report, Indented.DecisionReport);

    /// <summary>How the serializer sees a report, for those who want its schema.</summary>
    public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<DecisionReport> TypeInfo => Compact.DecisionReport;

    private static void Write(LiveReport report, JsonBuffer json)
    {
        var template = report.Template.Json ??= new ReportJsonTemplate(report.Template, Compact);
        var scratch = template.TakeScratch();
        try
        {
            ReportJsonWriter.Write(new WritingContext(json, template, scratch, report));
        }
        finally
        {
            template.GiveBack(scratch);
        }
    }

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
        Converters =
        {
            new CamelCase<Truth>(), new CamelCase<TumorGrade>(), new CamelCase<GradeBand>(), new CamelCase<GradeBasis>(),
            new CamelCase<Intervention>(), new CamelCase<Stance>(), new CamelCase<TherapyLine>(), new CamelCase<EligibilityStatus>(),
            new CamelCase<CriterionResult>(), new CamelCase<Jurisdiction>(), new CamelCase<LabelStatus>(), new CamelCase<ConflictKind>(), new FactReadingsConverter(),
        },
    };

    private sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}

/// <summary>Writes facts as one object: path and value.</summary>
internal sealed class FactReadingsConverter : JsonConverter<IReadOnlyList<FactReading>>
{
    public override IReadOnlyList<FactReading> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written, not read.");

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

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DecisionReport))]
[JsonSerializable(typeof(PatientVerdicts))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
