using System.Text;
using NetDecisionRules.Authoring.Diff.Output;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.CommandLine.Pipeline;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>One pass over a cohort: each patient is decided by both rule bases. Of flips the first are kept, all are counted; records are not kept.</summary>
internal sealed class CohortPass
{
    private static readonly Truth?[] Answers = [Truth.True, Truth.False, Truth.Unknown, null];

    private readonly RuleEvaluator _old;
    private readonly RuleEvaluator _new;
    private readonly WatchedSubject[] _subjects;
    private readonly List<PatientFlip>[] _listed;
    private readonly CliHost _host;
    private readonly int _limit;

    /// <param name="diff">What differs.</param>
    /// <param name="limit">How many patients are listed of each subject.</param>
    /// <param name="host">Rejected records go to its standard error.</param>
    public CohortPass(RuleBaseDiff diff, int limit, CliHost host)
    {
        (_limit, _host) = (limit, host);
        _old = new RuleEvaluator(diff.Old.RuleBase);
        _new = new RuleEvaluator(diff.New.RuleBase);
        _subjects = [.. diff.Subjects.Where(s => s.IsOpen).Select(s => new WatchedSubject(s, _old, _new))];
        _listed = [.. _subjects.Select(_ => new List<PatientFlip>())];
    }

    public async Task<CohortFlips> RunAsync(IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        await using var source = new BatchSource(inputs, Shard.Whole, hashes: false, _host);
        var pipeline = new CohortPipeline<FlipFinder>(source, () => new FlipFinder(_subjects, _old, _new), TakeAsync, Environment.ProcessorCount);
        await pipeline.RunAsync(cancellation);
        var finders = pipeline.Slots;
        var (patients, rejected) = (finders.Sum(f => f.Patients), finders.Sum(f => f.Rejected));
        await _host.Error.WriteLineAsync(Closing.Words(patients, rejected));
        var changed = Enumerable.Range(0, _subjects.Length).Select(subject => FlipsOf(subject, finders)).Where(s => s.Counts.Count > 0);
        return new CohortFlips(patients, rejected, finders.Sum(f => f.Changed), _limit, [.. changed]);
    }

    /// <summary>Takes what came of a batch; called in the order of the input.</summary>
    private async Task TakeAsync(FlipFinder finder)
    {
        foreach (var (subject, patient, from, to) in finder.Found.Where(f => _listed[f.Subject].Count < _limit))
        {
            _listed[subject].Add(FlipOf(_subjects[subject].Change, patient, from, to));
        }

        if (finder.Rejects.Length > 0)
        {
            await _host.Error.WriteAsync(Encoding.UTF8.GetString(finder.Rejects));
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

    private SubjectFlips FlipsOf(int index, IReadOnlyList<FlipFinder> finders)
    {
        var counts = from @from in Answers
                     from to in Answers
                     let count = finders.Sum(f => f.Count(index, @from, to))
                     where count > 0
                     select new FlipCount(@from, to, count);
        return new SubjectFlips(_subjects[index].Change, [.. counts], _listed[index]);
    }
}
