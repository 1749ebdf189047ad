using NetDecisionRules.Cli.Cohort.Output;
using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Diff.Patients;

/// <summary>Finds the flips of the patients of a batch, and counts them. Belongs to one batch at a time; the counts are of all its batches.</summary>
internal sealed class FlipFinder(IReadOnlyList<WatchedSubject> subjects, RuleEvaluator old) : RecordFormat
{
    /// <summary>Three truths, and "not there".</summary>
    private const int Kinds = 4;

    private readonly Verdicts before = old.NewVerdicts();
    private readonly long[] counts = new long[subjects.Count * Kinds * Kinds];
    private readonly List<(int Subject, Patient Patient, Truth? From, Truth? To)> found = [];

    /// <summary>The flips of the batch, in the order of its patients.</summary>
    public IReadOnlyList<(int Subject, Patient Patient, Truth? From, Truth? To)> Found => found;

    /// <summary>Patients with at least one flip.</summary>
    public long Changed { get; private set; }

    public void Clear() => found.Clear();

    /// <summary>How many patients changed in one way.</summary>
    public long Count(int subject, Truth? from, Truth? to) => counts[Place(subject, from, to)];

    public override void Write(Decision decision, BatchResult result)
    {
        var patient = decision.Patient;
        old.Decide(patient, before);
        var flips = found.Count;
        for (var i = 0; i < subjects.Count; i++)
        {
            var (from, to) = subjects[i].Of(patient, before, decision.Verdicts);
            if (subjects[i].IsFlip(from, to))
            {
                counts[Place(i, from, to)]++;
                found.Add((i, patient, from, to));
            }
        }

        Changed += found.Count > flips ? 1 : 0;
    }

    private static int Place(int subject, Truth? from, Truth? to) => (((subject * Kinds) + Kind(from)) * Kinds) + Kind(to);

    private static int Kind(Truth? truth) => truth is { } known ? (int)known : Kinds - 1;
}
