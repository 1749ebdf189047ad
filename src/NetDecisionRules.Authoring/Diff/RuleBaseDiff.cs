using NetDecisionRules.Authoring.Diff.Patients;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff;

/// <summary>What differs between two rule bases.</summary>
internal sealed record RuleBaseDiff
{
    public required ComparedRuleBase Old { get; init; }

    public required ComparedRuleBase New { get; init; }

    /// <summary>Version, order of the sources, bands and rules of grades.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    public required IReadOnlyList<SourceChange> Sources { get; init; }

    /// <summary>Named criteria that were edited; those that only use one of them are not among them.</summary>
    public required IReadOnlyList<NamedChange> Criteria { get; init; }

    /// <summary>The classification first, then by source: rules and their emphasis, the trial and its criteria.</summary>
    public required IReadOnlyList<SubjectChange> Subjects { get; init; }

    /// <summary>What changes for the patients of a cohort; null where none was named.</summary>
    public CohortFlips? Cohort { get; init; }

    public bool IsEmpty => Fields.Count + Sources.Count + Criteria.Count + Subjects.Count == 0;

    /// <summary>Whether some patient's answer changes: one that was found, or one of the cohort.</summary>
    public bool CanFlip => Subjects.Any(s => s.CanFlip) || Cohort is { Changed: > 0 };
}

/// <summary>A rule base, and what the user calls it.</summary>
/// <param name="Name">The file; null for the one that this tool was built with.</param>
/// <param name="RuleBase">The rules.</param>
internal sealed record ComparedRuleBase(string? Name, RuleBase RuleBase);

/// <summary>A source that was added or removed, or whose citation, dates or order of rules changed.</summary>
internal sealed record SourceChange(string Id, string Title, ChangeKind Change, IReadOnlyList<FieldChange> Fields);

/// <summary>A named criterion that was added, removed or edited.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it says now, or said.</param>
/// <param name="Change">What became of it.</param>
/// <param name="OldWords">What it said, where that differs.</param>
/// <param name="Clauses">Clauses that differ in meaning.</param>
/// <param name="UsedBy">What uses it, directly or through another name, in either rule base: ids of rules, of trials' and the classification's criteria.</param>
internal sealed record NamedChange(string Name, string Words, ChangeKind Change, string? OldWords, IReadOnlyList<ClauseChange> Clauses, IReadOnlyList<string> UsedBy);
