using System.Collections.Concurrent;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.NRules;

/// <summary>
/// Grades by their bands. A condition states the bands as constants, so that it means the same wherever it is stored and beside whatever other
/// rule base; each distinct set of bands is made into a grade once.
/// </summary>
internal static class Grading
{
    private static readonly ConcurrentDictionary<(decimal, decimal, decimal, decimal), GradeFact> Known = new();

    public static GradeFact By(decimal ki67From, decimal ki67To, decimal mitosesFrom, decimal mitosesTo) => Known.GetOrAdd(
        (ki67From, ki67To, mitosesFrom, mitosesTo),
        static bands => new GradeFact(new GradeBands(bands.Item1, bands.Item2), new GradeBands(bands.Item3, bands.Item4)));
}
