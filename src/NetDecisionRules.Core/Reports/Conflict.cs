using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>Statements that are true together and disagree. Words and facts are made when they are first asked for.</summary>
public sealed class Conflict
{
    private readonly Func<ConflictWords>? _describe; // null in a report that was read back: the words are there

    internal Conflict(ConflictKind kind, IReadOnlyList<string> rules, Func<ConflictWords> describe) =>
        (Kind, Rules, _describe) = (kind, rules, describe);

    internal Conflict(ConflictKind kind, IReadOnlyList<string> rules, ConflictWords words) =>
        (Kind, Rules, Words) = (kind, rules, words);

    /// <summary>How they disagree.</summary>
    public ConflictKind Kind { get; }

    /// <summary>Ids of the rules involved, in the order of the report.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The disagreement in words, with what makes the difference.</summary>
    public string Text => Words.Text;

    /// <summary>The recorded facts that make the difference: those that only the rules against it read, or only one of the rivals.</summary>
    public IReadOnlyList<FactReading> Facts => Words.Facts;

    private ConflictWords Words { get => field ??= _describe!(); init; }
}

/// <summary>A disagreement in words, and the facts that make the difference.</summary>
internal sealed record ConflictWords(string Text, IReadOnlyList<FactReading> Facts);

/// <summary>How statements disagree. Zero is no kind.</summary>
public enum ConflictKind
{
    /// <summary>One rule is for an intervention, another against it.</summary>
    OpposingStances = 1,

    /// <summary>Two of RLT, chemotherapy and SSA are recommended for the first line.</summary>
    RivalFirstLine,

    /// <summary>A source contradicts itself.</summary>
    SourceAgainstItself,

    /// <summary>An intervention is advised outside its label in the chosen jurisdiction.</summary>
    OffLabel,
}
