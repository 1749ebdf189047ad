using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>A rule that has an id and a place.</summary>
public sealed class RuleAt
{
    internal RuleAt(string slug, string locator) => (Slug, Locator) = (slug, locator);

    internal string Slug { get; }

    internal string Locator { get; }

    /// <summary>Says the statement in a few words.</summary>
    public RuleTitled Titled(string title) => new(this, title);
}

/// <summary>A rule that has a title.</summary>
public sealed class RuleTitled
{
    internal RuleTitled(RuleAt place, string title) => (Place, Title) = (place, title);

    internal RuleAt Place { get; }

    internal string Title { get; }

    /// <summary>When it applies.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public RuleWhen When(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return new(this, criterion);
    }
}

/// <summary>A rule that has a condition.</summary>
public sealed class RuleWhen
{
    private readonly RuleTitled _heading;
    private readonly Criterion _condition;

    internal RuleWhen(RuleTitled heading, Criterion condition) => (_heading, _condition) = (heading, condition);

    /// <summary>What it then advises.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public Rule Then(RuleOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(_heading.Place.Slug, _heading.Place.Locator, _heading.Title, _condition, outcome);
    }
}
