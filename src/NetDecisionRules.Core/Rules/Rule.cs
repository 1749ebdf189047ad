using NetDecisionRules.Criteria;

namespace NetDecisionRules.Rules;

/// <summary>One statement of a source: when it applies, and what it then advises.</summary>
public sealed record Rule
{
    internal Rule(string slug, string locator, string title, Criterion condition, RuleOutcome outcome) =>
        (Slug, Locator, Title, Condition, Outcome) = (slug, locator, title, condition, outcome);

    /// <summary>The second half of the id, in kebab case.</summary>
    public string Slug { get; }

    /// <summary>Where in the source (or in the source it is known through) the statement stands: the heading.</summary>
    public string Locator { get; }

    /// <summary>The statement in a few words.</summary>
    public string Title { get; }

    /// <summary>When it applies.</summary>
    public Criterion Condition { get; }

    /// <summary>What it advises.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>A further condition that strengthens the advice, by the source; null where there is none.</summary>
    public Criterion? Emphasis { get; internal init; }

    /// <summary>What a reader must know beside the advice.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = [];

    /// <summary>Level of evidence as the source grades it; null where it does not.</summary>
    public string? EvidenceLevel { get; internal init; }

    /// <summary>Grade of recommendation as the source gives it; null where it does not.</summary>
    public string? RecommendationGrade { get; internal init; }

    /// <summary>Whether the statement was read in the source itself, though the rest of the source is known through another.</summary>
    public bool WasSeen { get; internal init; }

    /// <summary>Whether the rule is a part of the classification: it stands there, and not among the recommendations.</summary>
    public bool IsClassification { get; internal init; }

    /// <summary>The jurisdiction whose label this rule states; null for every other rule.</summary>
    public Jurisdiction? Label { get; internal init; }

    /// <summary>Whether the source contradicts this statement elsewhere in its own text.</summary>
    public bool IsAgainstOwnText { get; internal init; }

    /// <summary>The outcomes that the statement rests on.</summary>
    public IReadOnlyList<TrialOutcome> Evidence { get; internal init; } = [];

    /// <summary>The rule states the label of a jurisdiction: where it is true, its intervention is on label there.</summary>
    /// <exception cref="ArgumentException">There is no such jurisdiction.</exception>
    public Rule LabelOf(Jurisdiction jurisdiction) => EnumText.IsDefined(jurisdiction)
        ? this with { Label = jurisdiction }
        : throw new ArgumentException($"There is no jurisdiction {(int)jurisdiction}.", nameof(jurisdiction));

    /// <summary>The source contradicts this statement elsewhere in its own text.</summary>
    public Rule AgainstOwnText() => this with { IsAgainstOwnText = true };

    /// <summary>Adds outcomes that the statement rests on.</summary>
    public Rule RestingOn(params ReadOnlySpan<TrialOutcome> outcomes) => this with { Evidence = [.. Evidence, .. outcomes] };

    /// <summary>The advice is stronger when this holds as well.</summary>
    public Rule EmphasizedWhen(Criterion criterion) => this with { Emphasis = criterion };

    /// <summary>Adds what a reader must know beside the advice.</summary>
    public Rule Noting(params ReadOnlySpan<string> notes) => this with { Notes = [.. Notes, .. notes] };

    /// <summary>States the source's own grading of its evidence.</summary>
    public Rule Graded(string level, string grade) => this with { EvidenceLevel = level, RecommendationGrade = grade };

    /// <summary>The statement was read in the source itself.</summary>
    public Rule Seen() => this with { WasSeen = true };

    /// <summary>The rule classifies and advises nothing.</summary>
    public Rule Classifying() => this with { IsClassification = true };
}
