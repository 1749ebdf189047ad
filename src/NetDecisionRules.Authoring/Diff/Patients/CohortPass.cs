using System.Text;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.Cli.Cohort;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Cli.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>One pass over a cohort: each patient is decided by both rule bases. Of flips the first are kept, all are counted; records are not kept.</summary>
internal sealed class CohortPass
{
    private static readonly Truth?[] Answers = [Truth.True, Truth.False, Truth.Unknown, null];

    private readonly DecisionEngine old;
    private readonly CohortRules @new;
    private readonly WatchedSubject[] subjects;
    private readonly List<PatientFlip>[] listed;
    private readonly List<FlipFinder> finders = [];
    private readonly Dictionary<Slot, FlipFinder> finderOf = new(ReferenceEqualityComparer.Instance);
    private readonly CliHost host;
    private readonly int limit;
    private long patients;
    private long rejected;

    /// <param name="diff">What differs.</param>
    /// <param name="limit">How many patients are listed of each subject.</param>
    /// <param name="host">Rejected records go to its standard error.</param>
    public CohortPass(RuleBaseDiff diff, int limit, CliHost host)
    {
        (this.limit, this.host) = (limit, host);
        old = new DecisionEngine(diff.Old.RuleBase);
        @new = new CohortRules(new DecisionEngine(diff.New.RuleBase));
        subjects = [.. diff.Subjects.Where(s => s.IsOpen).Select(s => new WatchedSubject(s, old.Evaluator, @new.Evaluator))];
        listed = [.. subjects.Select(_ => new List<PatientFlip>())];
    }

    /// <summary>An input that cannot be read is told before any work is done.</summary>
    public static async Task CheckAsync(IReadOnlyList<string> inputs, CliHost host)
    {
        foreach (var input in inputs.Where(i => i != CliHost.Standard))
        {
            await InputFile.Open(input, host).DisposeAsync();
        }
    }

    public async Task<CohortFlips> RunAsync(IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        await using var source = new BatchSource(inputs, Shard.Whole, hashes: false, host);
        await new CohortPipeline(source, NewSlot, TakeAsync, Environment.ProcessorCount).RunAsync(cancellation);
        await host.Error.WriteLineAsync(Closing.Words(patients, rejected));
        return new CohortFlips(patients, rejected, finders.Sum(f => f.Changed), limit, [.. Enumerable.Range(0, subjects.Length).Select(Subject).Where(s => s.Counts.Count > 0)]);
    }

    private Slot NewSlot()
    {
        var finder = new FlipFinder(subjects, old.Evaluator);
        finders.Add(finder);
        var slot = new Slot(new Batch(), new BatchEvaluator(finder, new Decision(@new), counter: null, rows: null, stopsAtError: false), new BatchResult(layout: null));
        lock (finderOf)
        {
            finderOf[slot] = finder;
        }

        return slot;
    }

    /// <summary>Takes what came of a batch; called in the order of the input.</summary>
    private async Task TakeAsync(Slot slot)
    {
        patients += slot.Result.Patients;
        rejected += slot.Result.Rejected;
        FlipFinder finder;
        lock (finderOf)
        {
            finder = finderOf[slot];
        }

        foreach (var (subject, patient, from, to) in finder.Found.Where(f => listed[f.Subject].Count < limit))
        {
            listed[subject].Add(FlipOf(subjects[subject].Change, patient, from, to));
        }

        finder.Clear();
        if (slot.Result.Rejects.WrittenCount > 0)
        {
            await host.Error.WriteAsync(Encoding.UTF8.GetString(slot.Result.Rejects.WrittenSpan));
        }
    }

    private static PatientFlip FlipOf(SubjectChange change, Patient patient, Truth? from, Truth? to)
    {
        var because = from == to ? [] : ClauseFlip.Of(change, patient);
        var why = because.Count > 0 ? ""
            : from == to ? string.Join("; ", change.Fields.Where(f => f.ChangesAdvice).Select(DiffWords.Of))
            : Reasons.Of(Explanation.Of((change.New ?? change.Old)!, patient));
        return new PatientFlip(patient.Facts.Id, from, to, because, why);
    }

    private SubjectFlips Subject(int index)
    {
        var counts = from @from in Answers
                     from to in Answers
                     let count = finders.Sum(f => f.Count(index, @from, to))
                     where count > 0
                     select new FlipCount(@from, to, count);
        return new SubjectFlips(subjects[index].Change, [.. counts], listed[index]);
    }
}
