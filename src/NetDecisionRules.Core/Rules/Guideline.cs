namespace NetDecisionRules.Rules;

/// <summary>A source with its rules and, where it is a trial, its entry criteria.</summary>
public sealed class Guideline
{
    /// <summary>A source with its rules.</summary>
    /// <param name="source">The source.</param>
    /// <param name="rules">Its rules, in the order in which reports list them.</param>
    public Guideline(Source source, IReadOnlyList<Rule> rules) => (Source, Rules) = (source, [.. rules]);

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>Its rules, in the order in which reports list them.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The entry criteria of the trial that this source describes; null where there is none.</summary>
    public Protocol? Protocol { get; init; }
}
