using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Disagreements of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Patients">How many patients have one.</param>
/// <param name="Conflicts">How many there are.</param>
internal sealed record ConflictSummary(string Kind, long Patients, long Conflicts);

/// <summary>Counts disagreements by kind.</summary>
internal sealed class ConflictCounts : SummaryPart
{
    private static readonly ConflictKind[] Kinds = Enum.GetValues<ConflictKind>();

    private readonly long[] _patients = new long[Kinds.Length];
    private readonly long[] _conflicts = new long[Kinds.Length];
    private readonly int[] _ofPatient = new int[Kinds.Length];

    /// <summary>Every kind, in a fixed order.</summary>
    public static IReadOnlyList<ConflictSummary> Section(SummaryCounts counts) =>
        [.. Kinds.Select(JsonOutput.Name).Select(kind => new ConflictSummary(kind, counts[PatientsKey(kind)], counts[ConflictsKey(kind)]))];

    public override void Add(Decision decision)
    {
        Array.Clear(_ofPatient);
        foreach (var conflict in decision.Report.Conflicts)
        {
            _ofPatient[Array.IndexOf(Kinds, conflict.Kind)]++;
        }

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            _conflicts[kind] += _ofPatient[kind];
            _patients[kind] += _ofPatient[kind] > 0 ? 1 : 0;
        }
    }

    public override void AddTo(SummaryCounts counts)
    {
        for (var i = 0; i < Kinds.Length; i++)
        {
            var kind = JsonOutput.Name(Kinds[i]);
            counts.Add(PatientsKey(kind), _patients[i]);
            counts.Add(ConflictsKey(kind), _conflicts[i]);
        }
    }

    private static string PatientsKey(string kind) => "conflict/" + kind + "/patients";

    private static string ConflictsKey(string kind) => "conflict/" + kind + "/conflicts";
}
