using NetDecisionRules.Criteria;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Where the sources stand on one intervention in one line of treatment; a source may stand in several lists.</summary>
public sealed record ConcordanceEntry
{
    /// <summary>The intervention.</summary>
    public required Intervention Intervention { get; init; }

    /// <summary>The line of treatment.</summary>
    public required TherapyLine Line { get; init; }

    /// <summary>Ids of the sources that recommend it.</summary>
    public required IReadOnlyList<string> Recommend { get; init; }

    /// <summary>Ids of the sources that say it may be considered.</summary>
    public required IReadOnlyList<string> Consider { get; init; }

    /// <summary>Ids of the sources that restrict it to trials.</summary>
    public required IReadOnlyList<string> TrialOnly { get; init; }

    /// <summary>Ids of the sources that name a factor against it.</summary>
    public required IReadOnlyList<string> Caution { get; init; }

    /// <summary>Ids of the sources that say not to do it.</summary>
    public required IReadOnlyList<string> Avoid { get; init; }

    /// <summary>Ids of the sources of which some rule on it is unknown and none is true.</summary>
    public required IReadOnlyList<string> Undecided { get; init; }

    /// <summary>Ids of the sources that have a rule on it, none of them true or unknown.</summary>
    public required IReadOnlyList<string> Silent { get; init; }
}

/// <summary>Lays the sources side by side.</summary>
internal static class Concordance
{
    public static IReadOnlyList<ConcordanceEntry> Of(IEnumerable<RuleVerdict> verdicts) =>
    [
        .. verdicts.Where(v => v.Outcome.Intervention != Intervention.None)
            .GroupBy(v => (v.Outcome.Intervention, v.Outcome.Line))
            .OrderBy(g => g.Key)
            .Select(g => Entry(g.Key.Intervention, g.Key.Line, [.. g])),
    ];

    private static ConcordanceEntry Entry(Intervention intervention, TherapyLine line, List<RuleVerdict> verdicts)
    {
        var bySource = verdicts.GroupBy(v => v.Entry.Source.Id).Select(s => (Id: s.Key, Best: s.Max(v => v.Truth))).ToList();
        return new ConcordanceEntry
        {
            Intervention = intervention,
            Line = line,
            Recommend = Taking(Stance.Recommend),
            Consider = Taking(Stance.Consider),
            TrialOnly = Taking(Stance.TrialOnly),
            Caution = Taking(Stance.Caution),
            Avoid = Taking(Stance.Avoid),
            Undecided = [.. bySource.Where(s => s.Best == Truth.Unknown).Select(s => s.Id)],
            Silent = [.. bySource.Where(s => s.Best == Truth.False).Select(s => s.Id)],
        };

        IReadOnlyList<string> Taking(Stance stance) =>
            [.. verdicts.Where(v => v.Truth == Truth.True && v.Outcome.Stance == stance).Select(v => v.Entry.Source.Id).Distinct()];
    }
}

/// <summary>The truth of one rule for the patient at hand.</summary>
internal readonly record struct RuleVerdict(RuleEntry Entry, Truth Truth)
{
    public RuleOutcome Outcome => Entry.Rule.Outcome;
}
