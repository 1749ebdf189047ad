using System.Text;
using BenchmarkDotNet.Attributes;
using NetDecisionRules.Benchmarks.Patients;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Benchmarks.Contests;

/// <summary>What it takes to have the facts in hand: a patient is checked, and laid out for evaluators, once.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    public const int Patients = 2_000;

    private readonly PatientFacts[] _facts;
    private readonly byte[][] _json;

    public ReadingBenchmarks()
    {
        var patients = MeasuredPatients.Some(Patients);
        _facts = [.. patients.Select(p => p.Facts)];
        _json = [.. patients.Select(p => Encoding.UTF8.GetBytes(PatientJson.Write(p)))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients, Description = "a patient read from JSON")]
    public int Json()
    {
        var read = 0;
        foreach (var json in _json)
        {
            read += PatientJson.Read(json).Id.Length;
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Patients, Description = "of that, checking and laying out the facts")]
    public int Facts()
    {
        var read = 0;
        foreach (var facts in _facts)
        {
            read += Patient.Create(facts).Id.Length;
        }

        return read;
    }
}
