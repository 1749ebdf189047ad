using NetDecisionRules.Evaluation;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Where the sources stand on one intervention in one line of treatment; a source may stand in several lists.</summary>
public sealed class ConcordanceEntry
{
    // Null in an entry that was read back: its standings are there.
    private readonly ConcordanceGroup? _group;
    private readonly Verdicts? _verdicts;

    internal ConcordanceEntry(ConcordanceGroup group, Verdicts verdicts) =>
        (Intervention, Line, _group, _verdicts) = (group.Intervention, group.Line, group, verdicts);

    internal ConcordanceEntry(Intervention intervention, TherapyLine line, Standings standings) =>
        (Intervention, Line, Standings) = (intervention, line, standings);

    /// <summary>The intervention.</summary>
    public Intervention Intervention { get; }

    /// <summary>The line of treatment.</summary>
    public TherapyLine Line { get; }

    /// <summary>Ids of the sources that recommend it.</summary>
    public IReadOnlyList<string> Recommend => Standings.Recommend;

    /// <summary>Ids of the sources that say it may be considered.</summary>
    public IReadOnlyList<string> Consider => Standings.Consider;

    /// <summary>Ids of the sources that restrict it to trials.</summary>
    public IReadOnlyList<string> TrialOnly => Standings.TrialOnly;

    /// <summary>Ids of the sources that name a factor against it.</summary>
    public IReadOnlyList<string> Caution => Standings.Caution;

    /// <summary>Ids of the sources that say not to do it.</summary>
    public IReadOnlyList<string> Avoid => Standings.Avoid;

    /// <summary>Ids of the sources of which some rule on it is unknown and none is true.</summary>
    public IReadOnlyList<string> Undecided => Standings.Undecided;

    /// <summary>Ids of the sources that have a rule on it, none of them true or unknown.</summary>
    public IReadOnlyList<string> Silent => Standings.Silent;

    private Standings Standings { get => field ??= _group!.Standings(_verdicts!); init; }
}

/// <summary>The ids of the sources that stand in each list.</summary>
internal sealed class Standings
{
    public required IReadOnlyList<string> Recommend { get; init; }

    public required IReadOnlyList<string> Consider { get; init; }

    public required IReadOnlyList<string> TrialOnly { get; init; }

    public required IReadOnlyList<string> Caution { get; init; }

    public required IReadOnlyList<string> Avoid { get; init; }

    public required IReadOnlyList<string> Undecided { get; init; }

    public required IReadOnlyList<string> Silent { get; init; }
}
