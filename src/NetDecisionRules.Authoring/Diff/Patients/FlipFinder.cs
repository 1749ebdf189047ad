using System.Buffers;
using NetDecisionRules.CommandLine.Pipeline;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>Finds the flips of the patients of a batch, and counts them; the counts are of all its batches.</summary>
internal sealed class FlipFinder(IReadOnlyList<WatchedSubject> subjects, RuleEvaluator old, RuleEvaluator @new) : Slot
{
    /// <summary>Three truths, and "not there".</summary>
    private const int Kinds = 4;

    private readonly Verdicts before = old.NewVerdicts();
    private readonly Verdicts now = @new.NewVerdicts();
    private readonly ArrayBufferWriter<byte> _rejects = new();
    private readonly long[] counts = new long[subjects.Count * Kinds * Kinds];
    private readonly List<(int Subject, Patient Patient, Truth? From, Truth? To)> found = [];

    /// <summary>The flips of the batch, in the order of its patients.</summary>
    public IReadOnlyList<(int Subject, Patient Patient, Truth? From, Truth? To)> Found => found;

    /// <summary>The rejected records of the batch, a line each.</summary>
    public ReadOnlySpan<byte> Rejects => _rejects.WrittenSpan;

    /// <summary>All patients.</summary>
    public long Patients { get; private set; }

    /// <summary>All records that are no valid patient.</summary>
    public long Rejected { get; private set; }

    /// <summary>Patients with at least one flip.</summary>
    public long Changed { get; private set; }

    /// <summary>How many patients changed in one way.</summary>
    public long Count(int subject, Truth? from, Truth? to) => counts[Place(subject, from, to)];

    protected override void Clear()
    {
        found.Clear();
        _rejects.ResetWrittenCount();
    }

    protected override void Answer(Patient patient)
    {
        Patients++;
        old.Decide(patient, before);
        @new.Decide(patient, now);
        var flips = found.Count;
        for (var i = 0; i < subjects.Count; i++)
        {
            var (from, to) = subjects[i].Of(patient, before, now);
            if (subjects[i].IsFlip(from, to))
            {
                counts[Place(i, from, to)]++;
                found.Add((i, patient, from, to));
            }
        }

        Changed += found.Count > flips ? 1 : 0;
    }

    protected override bool Reject(in BatchRecord record, string? id, IReadOnlyList<FactError> errors)
    {
        Rejected++;
        RejectLine.Write(_rejects, record.Line, id, errors);
        return true;
    }

    private static int Place(int subject, Truth? from, Truth? to) => (((subject * Kinds) + Kind(from)) * Kinds) + Kind(to);

    private static int Kind(Truth? truth) => truth is { } known ? known.Place() : Kinds - 1;
}
