using NetDecisionRules.Criteria;
using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Where the sources stand on one intervention in one line of treatment; a source may stand in several lists.</summary>
public sealed class ConcordanceEntry
{
    private readonly ConcordanceGroup group;
    private readonly Verdicts verdicts;

    internal ConcordanceEntry(ConcordanceGroup group, Verdicts verdicts) => (this.group, this.verdicts) = (group, verdicts);

    /// <summary>The intervention.</summary>
    public Intervention Intervention => group.Intervention;

    /// <summary>The line of treatment.</summary>
    public TherapyLine Line => group.Line;

    /// <summary>Ids of the sources that recommend it.</summary>
    public IReadOnlyList<string> Recommend => Taking(Stance.Recommend);

    /// <summary>Ids of the sources that say it may be considered.</summary>
    public IReadOnlyList<string> Consider => Taking(Stance.Consider);

    /// <summary>Ids of the sources that restrict it to trials.</summary>
    public IReadOnlyList<string> TrialOnly => Taking(Stance.TrialOnly);

    /// <summary>Ids of the sources that name a factor against it.</summary>
    public IReadOnlyList<string> Caution => Taking(Stance.Caution);

    /// <summary>Ids of the sources that say not to do it.</summary>
    public IReadOnlyList<string> Avoid => Taking(Stance.Avoid);

    /// <summary>Ids of the sources of which some rule on it is unknown and none is true.</summary>
    public IReadOnlyList<string> Undecided => WithBest(Truth.Unknown);

    /// <summary>Ids of the sources that have a rule on it, none of them true or unknown.</summary>
    public IReadOnlyList<string> Silent => WithBest(Truth.False);

    /// <summary>The ids of the sources that take a stance.</summary>
    private List<string> Taking(Stance stance)
    {
        var sources = new List<string>();
        foreach (var rule in group.Rules)
        {
            if (rule.Entry.Rule.Outcome.Stance == stance && verdicts.OfLane(rule.Index) == Truth.True && !sources.Contains(rule.Entry.Source.Id))
            {
                sources.Add(rule.Entry.Source.Id);
            }
        }

        return sources;
    }

    /// <summary>The ids of the sources whose best rule has a truth.</summary>
    private List<string> WithBest(Truth wanted)
    {
        // The rules of a source stand together, so its best truth is known when the next source begins.
        var sources = new List<string>();
        var best = Truth.False;
        for (var i = 0; i < group.Rules.Length; i++)
        {
            var (rule, source) = (group.Rules[i], group.Rules[i].Entry.Source.Id);
            best = best.Or(verdicts.OfLane(rule.Index));
            if (i + 1 == group.Rules.Length || group.Rules[i + 1].Entry.Source.Id != source)
            {
                if (best == wanted)
                {
                    sources.Add(source);
                }

                best = Truth.False;
            }
        }

        return sources;
    }
}
