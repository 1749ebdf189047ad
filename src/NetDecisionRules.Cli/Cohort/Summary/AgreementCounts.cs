using NetDecisionRules.Cli.Cohort.Pipeline;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Summary;

/// <summary>Counts the positions of sources, and how far every two of them agree.</summary>
internal sealed class AgreementCounts : SummaryPart
{
    private readonly Topic[] _topics;

    public AgreementCounts(CohortRules rules) => _topics = TopicsOf(rules);

    public static IReadOnlyList<AgreementSummary> Section(SummaryCounts counts, CohortRules rules) => [.. TopicsOf(rules).Select(topic => Of(counts, topic))];

    public override void Add(Decision decision)
    {
        foreach (var topic in _topics)
        {
            topic.Add(decision.Verdicts);
        }
    }

    public override void AddTo(SummaryCounts counts)
    {
        foreach (var topic in _topics)
        {
            topic.AddTo(counts);
        }
    }

    private static Topic[] TopicsOf(CohortRules rules) =>
    [
        .. rules.Rules.Where(rule => rule.Entry.Rule.Outcome.Intervention != Intervention.None)
            .GroupBy(rule => rule.Entry.Rule.Outcome.Intervention)
            .OrderBy(group => AdviceOrder.Of(group.Key))
            .Select(group => new Topic(JsonOutput.Name(group.Key), [.. group.GroupBy(rule => rule.Entry.Source.Id, StringComparer.Ordinal).Select(s => new Speaker(s.Key, [.. s]))])),
    ];

    private static AgreementSummary Of(SummaryCounts counts, Topic topic) => new(
        topic.Intervention,
        [
            .. topic.Speakers.Select(speaker =>
            {
                long Count(Position position) => counts[Key(topic.Intervention, speaker.Source, position)];
                return new PositionSummary(
                    speaker.Source, Count(Position.For), Count(Position.Against), Count(Position.Both), Count(Position.TrialOnly), Count(Position.Undecided), Count(Position.Silent));
            }),
        ],
        [
            .. topic.Pairs().Select(pair =>
            {
                long Count(Accord accord) => counts[Key(topic.Intervention, pair.First.Source, pair.Second.Source, accord)];
                return new PairSummary(
                    pair.First.Source, pair.Second.Source,
                    Count(Accord.BothFor), Count(Accord.BothAgainst), Count(Accord.Opposite), Count(Accord.OneSilent), Count(Accord.BothSilent), Count(Accord.Open));
            }),
        ]);

    private static string Key(string intervention, string source, Position position) => "position/" + intervention + "/" + source + "/" + position;

    private static string Key(string intervention, string first, string second, Accord accord) => "pair/" + intervention + "/" + first + "/" + second + "/" + accord;

    /// <summary>The sources on one intervention.</summary>
    private sealed class Topic(string intervention, Speaker[] speakers)
    {
        private static readonly int Accords = Enum.GetValues<Accord>().Length;

        private readonly long[] _pairs = new long[speakers.Length * (speakers.Length - 1) / 2 * Accords];

        public string Intervention => intervention;

        public IReadOnlyList<Speaker> Speakers => speakers;

        public IEnumerable<(Speaker First, Speaker Second)> Pairs() =>
            speakers.SelectMany((first, i) => speakers.Skip(i + 1).Select(second => (first, second)));

        public void Add(Verdicts verdicts)
        {
            foreach (var speaker in speakers)
            {
                speaker.Add(verdicts);
            }

            var pair = 0;
            for (var i = 0; i < speakers.Length; i++)
            {
                for (var j = i + 1; j < speakers.Length; j++, pair += Accords)
                {
                    _pairs[pair + (int)AccordOf(speakers[i].Last, speakers[j].Last)]++;
                }
            }
        }

        public void AddTo(SummaryCounts counts)
        {
            foreach (var speaker in speakers)
            {
                foreach (var position in Enum.GetValues<Position>())
                {
                    counts.Add(Key(intervention, speaker.Source, position), speaker.Counts[(int)position]);
                }
            }

            var at = 0;
            foreach (var (first, second) in Pairs())
            {
                foreach (var accord in Enum.GetValues<Accord>())
                {
                    counts.Add(Key(intervention, first.Source, second.Source, accord), _pairs[at++]);
                }
            }
        }

        private static Accord AccordOf(Position one, Position other) => (one, other) switch
        {
            (Position.For, Position.For) => Accord.BothFor,
            (Position.Against, Position.Against) => Accord.BothAgainst,
            (Position.For, Position.Against) or (Position.Against, Position.For) => Accord.Opposite,
            (Position.Silent, Position.Silent) => Accord.BothSilent,
            (Position.For or Position.Against, Position.Silent) or (Position.Silent, Position.For or Position.Against) => Accord.OneSilent,
            _ => Accord.Open,
        };
    }

    /// <summary>One source on one intervention.</summary>
    private sealed class Speaker(string source, ChosenRule[] rules)
    {
        public string Source => source;

        public long[] Counts { get; } = new long[Enum.GetValues<Position>().Length];

        /// <summary>Its position for the patient that was counted last.</summary>
        public Position Last { get; private set; }

        public void Add(Verdicts verdicts) => Counts[(int)(Last = PositionIn(verdicts))]++;

        private Position PositionIn(Verdicts verdicts)
        {
            var (isFor, isAgainst, isTrialOnly, isUndecided) = (false, false, false, false);
            foreach (var rule in rules)
            {
                var truth = verdicts.OfRule(rule.Index);
                isUndecided |= truth == Truth.Unknown;
                if (truth == Truth.True)
                {
                    var stance = rule.Entry.Rule.Outcome.Stance;
                    isFor |= stance is Stance.Recommend or Stance.Consider;
                    isAgainst |= stance is Stance.Caution or Stance.Avoid;
                    isTrialOnly |= stance is Stance.TrialOnly;
                }
            }

            return (isFor, isAgainst) switch
            {
                (true, true) => Position.Both,
                (true, false) => Position.For,
                (false, true) => Position.Against,
                (false, false) => isTrialOnly ? Position.TrialOnly : isUndecided ? Position.Undecided : Position.Silent,
            };
        }
    }

    private enum Position
    {
        For,
        Against,
        Both,
        TrialOnly,
        Undecided,
        Silent,
    }

    private enum Accord
    {
        BothFor,
        BothAgainst,
        Opposite,
        OneSilent,
        BothSilent,
        Open,
    }
}
