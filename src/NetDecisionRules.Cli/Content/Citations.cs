using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Text;

/// <summary>A source in a line.</summary>
internal static class Citations
{
    /// <summary>Citation, evidence, the source it is known through, and the heading; the heading is last, because it may be cut.</summary>
    public static string Of(SourceReference source, EvidenceReport? evidence)
    {
        var grading = Evidence(evidence?.Level, evidence?.Grade) is { } words ? $" ({words})" : "";
        var via = source.Via is { } id ? $", via {id}" : "";
        return $"{source.Citation}{grading}{via}: {source.Locator}";
    }

    /// <summary>The source's own grading in words; null where it gives none.</summary>
    public static string? Evidence(string? level, string? grade) => (level, grade) switch
    {
        (null, null) => null,
        (null, _) => "grade " + grade,
        (_, null) => "evidence level " + level,
        _ => $"evidence level {level}, grade {grade}",
    };

    /// <summary>Citation with year, DOI or registry number.</summary>
    public static string Full(Source source) => source.Citation
        + (source.Citation.Contains(Phrases.Number(source.Year), StringComparison.Ordinal) ? "" : ", " + Phrases.Number(source.Year))
        + (source.Doi is { } doi ? ", doi:" + doi : "")
        + (source.Registry is { } number && !source.Citation.Contains(number, StringComparison.Ordinal) ? ", " + number : "");
}
