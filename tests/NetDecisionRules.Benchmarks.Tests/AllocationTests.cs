using NetDecisionRules.Benchmarks.Baselines;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;

namespace NetDecisionRules.Benchmarks.Tests;

public class AllocationTests
{
    [Fact]
    public void Deciding_into_reused_verdicts_allocates_nothing()
    {
        var evaluator = new RuleEvaluator(ShippedGuidelines.RuleBase);
        var verdicts = evaluator.NewVerdicts();

        BytesOf(patient => evaluator.Decide(patient, verdicts)).Should().Be(0);
    }

    [Fact]
    public void Hand_written_rules_allocate_nothing()
    {
        var handWritten = new HandWritten();

        BytesOf(patient => handWritten.Decide(patient.Facts)).Should().Be(0);
    }

    private static long BytesOf(Action<Patient> decide)
    {
        var patients = SamePatients.All.ToArray();
        Decide(patients, decide); // the first pass may allocate what is made once
        var before = GC.GetAllocatedBytesForCurrentThread();
        Decide(patients, decide);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Decide(Patient[] patients, Action<Patient> decide)
    {
        foreach (var patient in patients)
        {
            decide(patient);
        }
    }
}
