using System.Text.RegularExpressions;
using NetDecisionRules.Cli.Cohort.Pipeline;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>A fact that is missing in the cohort.</summary>
/// <param name="Fact">Its JSON path; list items are not told apart, e.g. <c>treatments[].outcome</c>.</param>
/// <param name="Patients">How many patients have a rule that waits for it.</param>
/// <param name="Decisions">How many rules wait for it, summed up over the patients.</param>
internal sealed record MissingSummary(string Fact, long Patients, long Decisions);

/// <summary>Counts missing facts by the decisions that they hold up.</summary>
internal sealed partial class MissingCounts : SummaryPart
{
    private const string PatientsKey = "missing/patients/";
    private const string DecisionsKey = "missing/decisions/";

    private readonly Dictionary<string, Tally> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _byFact = new(StringComparer.Ordinal);
    private long _patient;
    private long _rule;

    /// <summary>The fact that holds up most decisions first.</summary>
    public static IReadOnlyList<MissingSummary> Section(SummaryCounts counts) =>
    [
        .. counts.Under(DecisionsKey).Select(fact => new MissingSummary(fact.Name, counts[PatientsKey + fact.Name], fact.Count))
            .OrderByDescending(fact => fact.Decisions).ThenBy(fact => fact.Fact, StringComparer.Ordinal),
    ];

    public override void Add(Decision decision)
    {
        _patient++;
        foreach (var undetermined in decision.Report.Undetermined)
        {
            _rule++;
            foreach (var path in undetermined.Missing)
            {
                TallyOf(path).Add(_patient, _rule);
            }
        }
    }

    public override void AddTo(SummaryCounts counts)
    {
        foreach (var (fact, tally) in _byFact)
        {
            counts.Add(PatientsKey + fact, tally.Patients);
            counts.Add(DecisionsKey + fact, tally.Decisions);
        }
    }

    private Tally TallyOf(string path)
    {
        if (!_byPath.TryGetValue(path, out var tally))
        {
            var fact = ItemIndex().Replace(path, "[]");
            if (!_byFact.TryGetValue(fact, out tally))
            {
                _byFact.Add(fact, tally = new Tally());
            }

            _byPath.Add(path, tally);
        }

        return tally;
    }

    [GeneratedRegex("\\[[0-9]+\\]")]
    private static partial Regex ItemIndex();

    /// <summary>Counts each rule and each patient once, however many items of a list they wait for.</summary>
    private sealed class Tally
    {
        private long _lastPatient;
        private long _lastRule;

        public long Patients { get; private set; }

        public long Decisions { get; private set; }

        public void Add(long patient, long rule)
        {
            Patients += patient == _lastPatient ? 0 : 1;
            Decisions += rule == _lastRule ? 0 : 1;
            (_lastPatient, _lastRule) = (patient, rule);
        }
    }
}
