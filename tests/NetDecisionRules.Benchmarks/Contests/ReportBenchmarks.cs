using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>The report of one patient, with its parts read, and written as JSON.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    public const int Patients = 2_000;

    private readonly Patient[] _patients = MeasuredPatients.Some(Patients);
    private readonly DecisionEngine _engine = DecisionEngine.Default;

    [Benchmark(OperationsPerInvoke = Patients, Description = "verdicts with rule ids")]
    public int Verdicts()
    {
        var read = 0;
        foreach (var patient in _patients)
        {
            read += _engine.Decide(patient).True.Count;
        }

        return read;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients, Description = "report, every top-level part read")]
    public int Report()
    {
        var read = 0;
        foreach (var patient in _patients)
        {
            var report = _engine.Evaluate(patient);
            read += (report.Classification.Grade is null ? 0 : 1) + report.Recommendations.Count + report.Undetermined.Count + report.MissingFacts.Count
                + report.Concordance.Count + report.Conflicts.Count;
            foreach (var protocol in report.Eligibility)
            {
                read += (int)protocol.Status;
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Patients, Description = "recommendations, missing facts, concordance")]
    public int WhatToDoAndWhatIsMissing()
    {
        var read = 0;
        foreach (var patient in _patients)
        {
            var report = _engine.Evaluate(patient);
            read += report.Recommendations.Count + report.MissingFacts.Count + report.Concordance.Count;
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Patients, Description = "report, as JSON")]
    public long Json()
    {
        var written = 0L;
        foreach (var patient in _patients)
        {
            written += ReportJson.ToUtf8(_engine.Evaluate(patient)).Length;
        }

        return written;
    }
}
