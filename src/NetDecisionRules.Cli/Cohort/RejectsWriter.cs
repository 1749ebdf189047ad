using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Cli.Cohort;

/// <summary>Writes rejected lines, one JSON object each. A file for them comes into being with the first.</summary>
internal sealed class RejectsWriter(string? path, CliHost host) : IAsyncDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private OutputFile? file;

    /// <summary>How many lines were rejected.</summary>
    public long Count { get; private set; }

    public async Task WriteAsync(long line, string? id, IReadOnlyList<FactError> errors, CancellationToken cancellation)
    {
        Count++;
        var record = Record(line, id, errors);
        if (path is null)
        {
            await host.Error.WriteAsync(System.Text.Encoding.UTF8.GetString(record).AsMemory(), cancellation);
            return;
        }

        file ??= OutputFile.Open(path, host);
        await file.Stream.WriteAsync(record, cancellation);
    }

    /// <summary>Gives the file its name; with nothing rejected, a file of an earlier run goes.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (file is not null)
        {
            await file.CompleteAsync(cancellation);
        }
        else if (path is not null and not CliHost.Standard)
        {
            OutputFile.RemoveOld(path);
        }
    }

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static byte[] Record(long line, string? id, IReadOnlyList<FactError> errors)
    {
        using var record = new MemoryStream();
        using (var json = new Utf8JsonWriter(record, Options))
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

        record.WriteByte((byte)'\n');
        return record.ToArray();
    }
}
