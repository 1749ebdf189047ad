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
        var possible = new PossibleTruths(OfClause);
        Parallel.For(0, subjects.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, i =>
        {
            if (subjects[i].IsOpen)
            {
                subjects[i] = subjects[i] with { Flips = [.. FlipsOf(subjects[i], possible, cancellation)] };
            }
        });
        return diff with { Subjects = subjects };
    }

    private static IEnumerable<Flip> FlipsOf(SubjectChange subject, PossibleTruths possible, CancellationToken cancellation) => subject switch
    {
        { Old: null, New: { } added } => Alone(added).Select(f => new Flip(null, f.Truth, f.Witness, [], Now: Why(added, f.Witness))),
        { Old: { } removed, New: null } => Alone(removed).Select(f => new Flip(f.Truth, null, f.Witness, [], Before: Why(removed, f.Witness))),
        { Old: { } old, New: { } @new } => Both(subject, old, @new, possible, cancellation),
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

    private static IEnumerable<Flip> Both(SubjectChange subject, Criterion old, Criterion @new, PossibleTruths possible, CancellationToken cancellation)
    {
        if (subject.ChangesAdvice)
        {
            yield return FlipOf(subject, Truth.True, Truth.True, Prover.Find(Demand.True(old), Demand.True(@new)));
        }

        if (subject.HasSameMeaning)
        {
            yield break;
        }

        var truths = possible.Of(old, @new);
        foreach (var from in Truths)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (to, witness) in From(old, @new, from, truths))
            {
                yield return FlipOf(subject, from, to, witness);
            }
        }
    }

    /// <summary>A patient, or none, for each other truth. One question answers for both where the answer is no.</summary>
    private static IEnumerable<(Truth To, Patient? Witness)> From(Criterion old, Criterion @new, Truth from, TruthPairs possible)
    {
        Truth[] open = [.. Truths.Where(to => to != from && possible.Holds(from, to))];
        var any = open.Length == 0 ? null : Prover.Find(new Demand(old, from), new Demand(@new, open.Aggregate(Proofs.Truths.None, (set, to) => set | to.AsSet())));
        foreach (var to in Truths.Where(t => t != from))
        {
            yield return (to, any is null || !open.Contains(to) ? null
                : @new.Test(any) == to ? any
                : Prover.Find(new Demand(old, from), new Demand(@new, to)));
        }
    }

    private static TruthPairs OfClause(Criterion old, Criterion @new)
    {
        var flips = Truths.SelectMany(from => From(old, @new, from, TruthPairs.Any).Where(f => f.Witness is not null).Select(f => (from, f.To))).ToHashSet();
        return TruthPairs.Where((from, to) => from == to || flips.Contains((from, to)));
    }

    private static Flip FlipOf(SubjectChange subject, Truth from, Truth to, Patient? witness) => witness is null
        ? new(from, to, null, [])
        : new(from, to, witness, from == to ? [] : ClauseFlip.Of(subject, witness), Why(subject.Old!, witness), Why(subject.New!, witness));

    private static string Why(Criterion criterion, Patient? witness) => witness is null ? "" : Reasons.Of(Explanation.Of(criterion, witness));
}
