namespace NetDecisionRules.Authoring.Diff;

/// <summary>What became of something that both rule bases may hold.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>A field of the canonical export whose value differs; of a list, one entry that is only in one of the rule bases.</summary>
/// <param name="Field">Its name in the export, e.g. <c>title</c> or <c>then.stance</c>.</param>
/// <param name="Old">Its value before; null where there was none.</param>
/// <param name="New">Its value now; null where there is none.</param>
internal sealed record FieldChange(string Field, string? Old, string? New)
{
    /// <summary>Whether reports answer otherwise, for every patient for whom the rule is true; other fields change words and citations only.</summary>
    public bool ChangesAdvice => Field.StartsWith("then.", StringComparison.Ordinal) || Field is "classification" or "label";
}
