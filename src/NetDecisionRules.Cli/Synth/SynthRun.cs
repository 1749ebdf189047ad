using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.Json;

namespace NetDecisionRules.Cli.Synth;

/// <summary>Writes a synthetic cohort, one patient a line. Holds some lines at a time, however many there are.</summary>
/// <param name="seed">Chooses the cohort.</param>
/// <param name="first">The number of the first patient.</param>
/// <param name="count">How many patients.</param>
/// <param name="output">Where they go.</param>
/// <param name="host">Holds standard output.</param>
internal sealed class SynthRun(ulong seed, int first, int count, string output, CliHost host)
{
    private const int BlockBytes = 64 * 1024;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var file = OutputFile.Open(output, host);
        var block = new ArrayBufferWriter<byte>(2 * BlockBytes);
        await using var json = new Utf8JsonWriter(block, WriterOptions);
        for (var number = first; number < first + count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            PatientJson.Write(json, SyntheticPatients.AllFacts(seed, number));
            json.Flush();
            json.Reset();
            block.Write("\n"u8);
            if (block.WrittenCount >= BlockBytes)
            {
                await file.Stream.WriteAsync(block.WrittenMemory, cancellation);
                block.ResetWrittenCount();
            }
        }

        await file.Stream.WriteAsync(block.WrittenMemory, cancellation);
        await file.CompleteAsync(cancellation);
        return ExitCode.Done;
    }
}
