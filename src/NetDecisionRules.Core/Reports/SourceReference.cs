namespace NetDecisionRules.Reports;

/// <summary>A source and the place in it.</summary>
public sealed class SourceReference
{
    internal SourceReference(string id, string title, string citation, int year, string? doi, string locator, string? via) =>
        (Id, Title, Citation, Year, Doi, Locator, Via) = (id, title, citation, year, doi, locator, via);

    /// <summary>Id of the source.</summary>
    public string Id { get; }

    /// <summary>Title.</summary>
    public string Title { get; }

    /// <summary>Short citation.</summary>
    public string Citation { get; }

    /// <summary>Year of publication, e.g. 2025.</summary>
    public int Year { get; }

    /// <summary>DOI; null where there is none.</summary>
    public string? Doi { get; }

    /// <summary>The heading under which the statement stands, in the source or in the one it is known through.</summary>
    public string Locator { get; }

    /// <summary>Id of the source that it is known through; null where it was read itself.</summary>
    public string? Via { get; }
}
