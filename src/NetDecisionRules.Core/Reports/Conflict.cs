using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

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

/// <summary>Statements that are true together and disagree. Words and facts are made when they are first asked for.</summary>
public sealed class Conflict
{
    private readonly Func<ConflictWords> tell;
    private ConflictWords? told;

    internal Conflict(ConflictKind kind, IReadOnlyList<string> rules, Func<ConflictWords> tell) =>
        (Kind, Rules, this.tell) = (kind, rules, tell);

    /// <summary>How they disagree.</summary>
    public ConflictKind Kind { get; }

    /// <summary>Ids of the rules involved, in the order of the report.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The disagreement in words, with what makes the difference.</summary>
    public string Text => (told ??= tell()).Text;

    /// <summary>The recorded facts that make the difference: those that only the rules against it read, or only one of the rivals.</summary>
    public IReadOnlyList<FactReading> Facts => (told ??= tell()).Facts;
}

/// <summary>A disagreement in words, and the facts that make the difference.</summary>
internal sealed record ConflictWords(string Text, IReadOnlyList<FactReading> Facts);
