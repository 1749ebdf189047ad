using NetDecisionRules.Facts;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Tests.WhatIf;

/// <summary>What an answer settles, found by evaluating the record before and after it.</summary>
internal static class Settlement
{
    /// <summary>The answer holds for the patient in whom it is written down.</summary>
    public static void ShouldHoldFor(this Answer answer, DecisionEngine engine, Patient before, Patient after, string question)
    {
        var (open, now) = (engine.Decide(before).Undetermined, engine.Decide(after));
        var settled = open.Except(now.Undetermined).ToList();

        (answer.Settles, string.Join(' ', answer.True)).Should().Be((settled.Count, string.Join(' ', settled.Where(now.True.Contains))), "of {0} = {1}", question, answer.Value);
    }

    /// <summary>The rules whose truth differs between two patients.</summary>
    public static IReadOnlyList<string> Changed(DecisionEngine engine, Patient one, Patient other)
    {
        var (a, b) = (engine.Decide(one), engine.Decide(other));
        return [.. Different(a.True, b.True).Union(Different(a.Undetermined, b.Undetermined)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Different(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Except(b).Concat(b.Except(a));
}
