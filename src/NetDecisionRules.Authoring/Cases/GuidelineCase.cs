using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring;

/// <summary>
/// A test that a guideline author writes: an invented patient, the caller's options, and what must come out. Read it from JSON with
/// <see cref="CaseJson"/>, which checks it against a rule base; run it with <see cref="CaseRunner"/>.
/// </summary>
public sealed record GuidelineCase
{
    /// <summary>What the case shows, in one sentence; null where the author gave none.</summary>
    public string? Description { get; init; }

    /// <summary>The patient.</summary>
    public required Patient Patient { get; init; }

    /// <summary>The caller's choices; none where the case gives none.</summary>
    public DecisionOptions Options { get; init; } = DecisionOptions.None;

    /// <summary>What must hold. It is not all that holds.</summary>
    public required CaseExpectation Expect { get; init; }
}

/// <summary>What must hold for a case. A part that is empty or null says nothing.</summary>
public sealed record CaseExpectation
{
    /// <summary>The grade; null says nothing about it.</summary>
    public ExpectedGrade? Grade { get; init; }

    /// <summary>Rules that must be true, by full id. Classifying rules may stand here too.</summary>
    public IReadOnlyList<string> Recommended { get; init; } = [];

    /// <summary>Rules that must be true and then take this stance, by full id.</summary>
    public IReadOnlyDictionary<string, Stance> Stances { get; init; } = new Dictionary<string, Stance>();

    /// <summary>Rules that must be true, and whose emphasis must have this truth, by full id.</summary>
    public IReadOnlyDictionary<string, Truth> Emphasized { get; init; } = new Dictionary<string, Truth>();

    /// <summary>Rules that must be false; so is every rule of a source that the options leave out.</summary>
    public IReadOnlyList<string> NotRecommended { get; init; } = [];

    /// <summary>Every rule that must be true: the recommended ones, and those of which more is expected.</summary>
    internal IEnumerable<string> TrueRules => Recommended.Concat(Stances.Keys).Concat(Emphasized.Keys).Distinct(StringComparer.Ordinal);

    /// <summary>Rules that must be unknown.</summary>
    public IReadOnlyList<string> Undetermined { get; init; } = [];

    /// <summary>The answers of protocols, by id, in the order of the case.</summary>
    public IReadOnlyDictionary<string, EligibilityStatus> Eligibility { get; init; } = new Dictionary<string, EligibilityStatus>();

    /// <summary>JSON paths, each of which must be missing for some rule that is unknown, or for the grade.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>What a case can say of the grade.</summary>
public enum ExpectedGrade
{
    /// <summary>Neuroendocrine tumor, G1.</summary>
    G1,

    /// <summary>Neuroendocrine tumor, G2.</summary>
    G2,

    /// <summary>Neuroendocrine tumor, G3.</summary>
    G3,

    /// <summary>Neuroendocrine carcinoma.</summary>
    Nec,

    /// <summary>Open: the facts leave more than one grade possible.</summary>
    Unknown,
}
