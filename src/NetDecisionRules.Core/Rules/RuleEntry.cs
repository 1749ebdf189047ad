namespace NetDecisionRules.Rules;

/// <summary>A rule in its source.</summary>
public sealed class RuleEntry
{
    internal RuleEntry(Source source, Rule rule) => (Source, Rule, Id) = (source, rule, source.Id + "/" + rule.Slug);

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The permanent id, <c>source/slug</c>.</summary>
    public string Id { get; }
}
