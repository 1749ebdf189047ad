namespace NetDecisionRules.Rules;

/// <summary>A published source of guidance: a guideline, a label, a trial, an expert opinion.</summary>
public sealed record Source
{
    /// <summary>Permanent id in kebab case, e.g. <c>board-2025</c>; the first half of its rules' ids.</summary>
    public required string Id { get; init; }

    /// <summary>Title, or what the source is.</summary>
    public required string Title { get; init; }

    /// <summary>Short citation: authors, journal, year, volume, pages.</summary>
    public required string Citation { get; init; }

    /// <summary>Year of publication, e.g. 2025.</summary>
    public required int Year { get; init; }

    /// <summary>The last possible day of the publication date as it is stated: 2020-07 stands as 2020-07-31.</summary>
    public required DateOnly PublishedBy { get; init; }

    /// <summary>DOI without a resolver; null where there is none.</summary>
    public string? Doi { get; init; }

    /// <summary>Registry number of a trial; null where there is none.</summary>
    public string? Registry { get; init; }

    /// <summary>The id of the source through which its statements are known; null where it was read itself.</summary>
    public string? Via { get; init; }
}
