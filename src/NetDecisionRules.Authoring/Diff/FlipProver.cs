using NetDecisionRules.Authoring.Proofs;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>Asks the prover for every way in which a patient's answer could change.</summary>
internal static class FlipProver
{
    private static readonly Truth[] Truths = [Truth.True, Truth.False, Truth.Unknown];

    /// <summary>The same differences with their flips. Subjects are asked about at the same time; the answers do not depend on it.</summary>
    public static RuleBaseDiff Prove(RuleBaseDiff diff, CancellationToken cancellation)
    {
        var subjects = diff.Subjects.ToArray();
        Parallel.For(0, subjects.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, i =>
        {
            if (subjects[i].IsOpen)
            {
                subjects[i] = subjects[i] with { Flips = [.. FlipsOf(subjects[i], cancellation)] };
            }
        });
        return diff with { Subjects = subjects };
    }

    private static IEnumerable<Flip> FlipsOf(SubjectChange subject, CancellationToken cancellation) => subject switch
    {
        { Old: null, New: { } added } => Alone(added).Select(f => new Flip(null, f.Truth, f.Witness, [], Now: Why(added, f.Witness))),
        { Old: { } removed, New: null } => Alone(removed).Select(f => new Flip(f.Truth, null, f.Witness, [], Before: Why(removed, f.Witness))),
        { Old: { } old, New: { } @new } => Both(subject, old, @new, cancellation),
        _ => [],
    };

    /// <summary>A rule that is only in one of the rule bases answers where it is true, or at least not false.</summary>
    private static IEnumerable<(Truth Truth, Patient? Witness)> Alone(Criterion criterion)
    {
        var found = Prover.Find(Demand.True(criterion));
        yield return (Truth.True, found);
        if (found is null)
        {
            yield return (Truth.Unknown, Prover.Find(new Demand(criterion, Truth.Unknown)));
        }
    }

    private static IEnumerable<Flip> Both(SubjectChange subject, Criterion old, Criterion @new, CancellationToken cancellation)
    {
        if (subject.ChangesAdvice)
        {
            yield return FlipOf(subject, Truth.True, Truth.True, Prover.Find(Demand.True(old), Demand.True(@new)));
        }

        foreach (var from in subject.HasSameMeaning ? [] : Truths)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var flip in From(subject, old, @new, from))
            {
                yield return flip;
            }
        }
    }

    /// <summary>One question answers for both other truths where the answer is no.</summary>
    private static IEnumerable<Flip> From(SubjectChange subject, Criterion old, Criterion @new, Truth from)
    {
        Truth[] others = [.. Truths.Where(t => t != from)];
        var any = Prover.Find(new Demand(old, from), new Demand(@new, others[0].AsSet() | others[1].AsSet()));
        foreach (var to in others)
        {
            var witness = any is null ? null
                : @new.Test(any) == to ? any
                : Prover.Find(new Demand(old, from), new Demand(@new, to));
            yield return FlipOf(subject, from, to, witness);
        }
    }

    private static Flip FlipOf(SubjectChange subject, Truth from, Truth to, Patient? witness) => witness is null
        ? new(from, to, null, [])
        : new(from, to, witness, from == to ? [] : ClauseFlip.Of(subject, witness), Why(subject.Old!, witness), Why(subject.New!, witness));

    private static string Why(Criterion criterion, Patient? witness) => witness is null ? "" : Reasons.Of(Explanation.Of(criterion, witness));
}
