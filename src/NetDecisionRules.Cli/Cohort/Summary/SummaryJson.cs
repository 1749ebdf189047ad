using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Writes a summary as JSON for reading: indented, the same bytes on every machine.</summary>
internal static class SummaryJson
{
    private static readonly SummaryJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter<Jurisdiction>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    });

    public static byte[] ToUtf8(CohortSummary summary) => [.. JsonSerializer.SerializeToUtf8Bytes(summary, Context.CohortSummary), (byte)'\n'];
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CohortSummary))]
internal sealed partial class SummaryJsonContext : JsonSerializerContext;
