using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;
using NetDecisionRules.Json;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>
/// The pipeline of <c>net-decision cohort</c>, from NDJSON in memory to a stream that drops what it is given, with and without evaluation:
/// the first contender reads and checks each record and writes it again.
/// </summary>
[MemoryDiagnoser]
public class CohortBenchmarks
{
    public const int Patients = Passes * MeasuredPatients.All;

    /// <summary>The same patients again, so that what starting threads and filling buffers for the first time takes does not count for much.</summary>
    private const int Passes = 3;

    private readonly byte[] _input =
        Encoding.UTF8.GetBytes(string.Concat(MeasuredPatients.Some(MeasuredPatients.All).Select(patient => PatientJson.Write(patient) + "\n")));

    private readonly CohortRules _rules = new(DecisionEngine.Default);

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients, Description = "read, check and write the record")]
    public Task<long> Records() => RunAsync(() => new RecordLines(), threads: 1);

    [Benchmark(OperationsPerInvoke = Patients, Description = "verdicts")]
    public Task<long> Verdicts() => RunAsync(() => new VerdictLines(_rules), threads: 1);

    [Benchmark(OperationsPerInvoke = Patients, Description = "CSV, one row a patient")]
    public Task<long> Csv() => RunAsync(() => new CsvRows(new WideTable(_rules), isForSpreadsheet: false), threads: 1);

    [Benchmark(OperationsPerInvoke = Patients, Description = "full reports")]
    public Task<long> Reports() => RunAsync(() => new ReportLines(), threads: 1);

    [Benchmark(OperationsPerInvoke = Patients, Description = "full reports, two threads")]
    public Task<long> ReportsOnTwoThreads() => RunAsync(() => new ReportLines(), threads: 2);

    private async Task<long> RunAsync(Func<RecordFormat> format, int threads)
    {
        var host = new CliHost(() => new MemoryStream(_input, writable: false), Stream.Null, TextWriter.Null, IsOutputTerminal: false);
        await using var source = new BatchSource([.. Enumerable.Repeat(CliHost.Standard, Passes)], Shard.Whole, hashes: false, host);
        var written = 0L;
        var pipeline = new CohortPipeline<CohortSlot>(source, NewSlot, WriteAsync, threads);
        await pipeline.RunAsync(CancellationToken.None);
        return written;

        CohortSlot NewSlot() => new(format(), new Decision(_rules), new BatchResult(null), counter: null, rows: null, stopsAtError: true);

        Task WriteAsync(CohortSlot slot)
        {
            written += slot.Result.Bytes.WrittenCount;
            return Task.CompletedTask;
        }
    }

    /// <summary>The record itself, without any evaluation.</summary>
    private sealed class RecordLines : RecordFormat
    {
        public override void Write(Decision decision, BatchResult result)
        {
            using (var json = new System.Text.Json.Utf8JsonWriter(result.Bytes))
            {
                PatientJson.Write(json, decision.Patient.Facts);
            }

            result.Bytes.Write("\n"u8);
        }
    }
}
