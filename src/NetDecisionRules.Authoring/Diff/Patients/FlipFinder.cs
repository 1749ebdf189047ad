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

    private readonly Verdicts _before = old.NewVerdicts();
    private readonly Verdicts _now = @new.NewVerdicts();
    private readonly ArrayBufferWriter<byte> _rejects = new();
    private readonly long[] _counts = new long[subjects.Count * Kinds * Kinds];
    private readonly List<(int Subject, Patient Patient, Truth? From, Truth? To)> _found = [];

    /// <summary>The flips of the batch, in the order of its patients.</summary>
    public IReadOnlyList<(int Subject, Patient Patient, Truth? From, Truth? To)> Found => _found;

    /// <summary>The rejected records of the batch, a line each.</summary>
    public ReadOnlySpan<byte> Rejects => _rejects.WrittenSpan;

    /// <summary>All patients.</summary>
    public long Patients { get; private set; }

    /// <summary>All records that are no valid patient.</summary>
    public long Rejected { get; private set; }

    /// <summary>Patients with at least one flip.</summary>
    public long Changed { get; private set; }

    /// <summary>How many patients changed in one way.</summary>
    public long Count(int subject, Truth? from, Truth? to) => _counts[Place(subject, from, to)];

    protected override void Clear()
    {
        _found.Clear();
        _rejects.ResetWrittenCount();
    }

    protected override void Answer(Patient patient)
    {
        Patients++;
        old.Decide(patient, _before);
        @new.Decide(patient, _now);
        var flips = _found.Count;
        for (var i = 0; i < subjects.Count; i++)
        {
            var (from, to) = subjects[i].Of(patient, _before, _now);
            if (subjects[i].IsFlip(from, to))
            {
                _counts[Place(i, from, to)]++;
                _found.Add((i, patient, from, to));
            }
        }

        Changed += _found.Count > flips ? 1 : 0;
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
