namespace NetDecisionRules.Authoring.Diff;

/// <summary>What a comparison was asked for.</summary>
internal sealed record DiffRequest
{
    /// <summary>The file of the old rule base.</summary>
    public required string Old { get; init; }

    /// <summary>The file of the new rule base; null is that of the tool.</summary>
    public required string? New { get; init; }

    /// <summary>Files with patients; none where no cohort is asked about.</summary>
    public required IReadOnlyList<string> Cohort { get; init; }

    /// <summary>How many patients are listed of each rule.</summary>
    public required int Limit { get; init; }

    /// <summary><c>text</c>, <c>json</c> or <c>html</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Where the answer goes.</summary>
    public required string Output { get; init; }

    /// <summary>The files that it is made from.</summary>
    public IReadOnlyList<string> Files => [Old, .. New is null ? Array.Empty<string>() : [New], .. Cohort];
}
