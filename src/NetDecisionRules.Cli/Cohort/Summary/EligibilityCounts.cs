using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>One trial over the cohort.</summary>
/// <param name="Protocol">Id of the protocol.</param>
/// <param name="Title">Its title.</param>
/// <param name="Eligible">Patients who meet every criterion.</param>
/// <param name="Ineligible">Patients who fail one at least.</param>
/// <param name="Indeterminate">Patients who fail none, but whose record leaves some open.</param>
/// <param name="ExcludesMost">Id of the criterion that most patients fail, of several the first; null where nobody fails any.</param>
/// <param name="Criteria">The criteria, in the order of the protocol.</param>
internal sealed record ProtocolSummary(
    string Protocol, string Title, long Eligible, long Ineligible, long Indeterminate, string? ExcludesMost, IReadOnlyList<CriterionSummary> Criteria);

/// <summary>One entry criterion over the cohort.</summary>
/// <param name="Id">Its id in the protocol.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Met">Patients who meet it.</param>
/// <param name="NotMet">Patients who fail it.</param>
/// <param name="Unknown">Patients whose record does not decide it.</param>
/// <param name="OnlyNotMet">Patients who fail this criterion and no other.</param>
/// <param name="RemainNotExcluded">Patients who fail neither this criterion nor one before it: a step of the waterfall.</param>
/// <param name="RemainMet">Patients who surely meet this criterion and every one before it.</param>
internal sealed record CriterionSummary(
    string Id, string Text, long Met, long NotMet, long Unknown, long OnlyNotMet, long RemainNotExcluded, long RemainMet);

/// <summary>Counts who could enter each trial, and what keeps the others out.</summary>
internal sealed class EligibilityCounts(CohortRules rules) : SummaryPart
{
    private readonly Trial[] _trials = [.. rules.Protocols.Select(protocol => new Trial(protocol))];

    public static IReadOnlyList<ProtocolSummary> Section(SummaryCounts counts, CohortRules rules) => [.. rules.Protocols.Select(protocol => Of(counts, protocol))];

    public override void Add(Decision decision)
    {
        foreach (var trial in _trials)
        {
            trial.Add(decision);
        }
    }

    public override void AddTo(SummaryCounts counts)
    {
        foreach (var trial in _trials)
        {
            trial.AddTo(counts);
        }
    }

    private static ProtocolSummary Of(SummaryCounts counts, ChosenProtocol protocol)
    {
        long Status(Truth verdict) => counts[Key(protocol.Id, "status", JsonOutput.Name(verdict))];

        CriterionSummary[] criteria = [.. protocol.Guideline.Protocol!.Criteria.Select(criterion =>
        {
            long Count(string what) => counts[Key(protocol.Id, criterion.Id, what)];
            return new CriterionSummary(
                criterion.Id, criterion.Criterion.Text, Count("true"), Count("false"), Count("unknown"), Count("onlyFalse"), Count("remainNotFalse"), Count("remainTrue"));
        })];
        var most = criteria.MaxBy(criterion => criterion.NotMet);
        return new ProtocolSummary(
            protocol.Id, protocol.Guideline.Source.Title, Status(Truth.True), Status(Truth.False), Status(Truth.Unknown), most is { NotMet: > 0 } ? most.Id : null, criteria);
    }

    private static string Key(string protocol, string of, string what) => "eligibility/" + protocol + "/" + of + "/" + what;

    private sealed class Trial(ChosenProtocol protocol)
    {
        private readonly long[] _statuses = new long[Kleene.Truths.Count];
        private readonly Tally[] _tallies = [.. protocol.Guideline.Protocol!.Criteria.Select(criterion => new Tally(criterion.Id, criterion.Criterion))];

        public void Add(Decision decision)
        {
            _statuses[decision.Verdicts.OfProtocol(protocol.Index).Place()]++;
            var (soFar, failed, only) = (Truth.True, 0, (Tally?)null);
            foreach (var tally in _tallies)
            {
                var truth = tally.Criterion.Test(decision.Patient);
                soFar = soFar.And(truth);
                tally.Truths[truth.Place()]++;
                tally.RemainNotFalse += soFar == Truth.False ? 0 : 1;
                tally.RemainTrue += soFar == Truth.True ? 1 : 0;
                if (truth == Truth.False)
                {
                    (failed, only) = (failed + 1, tally);
                }
            }

            if (failed == 1)
            {
                only!.OnlyFalse++;
            }
        }

        public void AddTo(SummaryCounts counts)
        {
            foreach (var truth in Kleene.Truths)
            {
                counts.Add(Key(protocol.Id, "status", JsonOutput.Name(truth)), _statuses[truth.Place()]);
                foreach (var tally in _tallies)
                {
                    counts.Add(Key(protocol.Id, tally.Id, JsonOutput.Name(truth)), tally.Truths[truth.Place()]);
                }
            }

            foreach (var tally in _tallies)
            {
                counts.Add(Key(protocol.Id, tally.Id, "onlyFalse"), tally.OnlyFalse);
                counts.Add(Key(protocol.Id, tally.Id, "remainNotFalse"), tally.RemainNotFalse);
                counts.Add(Key(protocol.Id, tally.Id, "remainTrue"), tally.RemainTrue);
            }
        }
    }

    private sealed class Tally(string id, Criterion criterion)
    {
        public string Id => id;

        public Criterion Criterion => criterion;

        public long[] Truths { get; } = new long[Kleene.Truths.Count];

        public long OnlyFalse { get; set; }

        public long RemainNotFalse { get; set; }

        public long RemainTrue { get; set; }
    }
}
