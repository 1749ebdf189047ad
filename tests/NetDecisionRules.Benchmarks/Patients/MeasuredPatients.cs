using NetDecisionRules.CommandLine.Synth;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Benchmarks.Patients;

/// <summary>The first synthetic patients of one cohort, with the facts that rules read and no others.</summary>
internal static class MeasuredPatients
{
    /// <summary>Enough that no branch predictor and no cache knows them by heart.</summary>
    public const int All = 20_000;

    public static Patient[] Some(int count) => [.. Enumerable.Range(1, count).Select(number => Patient.Create(SyntheticPatients.Facts(seed: 0, number)))];
}
