using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Output;

/// <summary>Full reports: one JSON object a line.</summary>
internal sealed class ReportLines : RecordFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public override void Write(Decision decision, BatchResult result)
    {
        using (var json = new Utf8JsonWriter(result.Bytes, Options))
        {
            JsonSerializer.Serialize(json, decision.Report, ReportJson.TypeInfo);
        }

        result.Bytes.Write("\n"u8);
    }
}
