using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>Writes a rejected record as one JSON object on one line (contract).</summary>
internal static class RejectLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> output, long line, string? id, IReadOnlyList<FactError> errors)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteString("id", id);
            json.WriteStartArray("errors");
            foreach (var error in errors)
            {
                json.WriteStartObject();
                json.WriteString("path", error.Path);
                json.WriteString("code", error.Code);
                json.WriteString("message", error.Message);
                json.WriteOptional("value", error.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
