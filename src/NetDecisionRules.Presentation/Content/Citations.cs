using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>A source in a line.</summary>
internal static class Citations
{
    /// <summary>The rule, its evidence, and the heading under which it stands, here or in the source that it is known through; the heading is last, because it may be cut.</summary>
    public static string Rule(Recommendation statement)
    {
        var grading = Evidence(statement) is { } words ? $" ({words})" : "";
        return $"{statement.RuleId}{grading}, {(statement.Source.Via is { } via ? $"in {via}: " : "")}{statement.Source.Locator}";
    }

    /// <summary>Which sources are known through another, a line for each other.</summary>
    public static IEnumerable<string> KnownThrough(IEnumerable<Source> sources) => sources.Where(s => s.Via is not null).GroupBy(s => s.Via)
        .Select(group => $"Known through {group.Key}: {string.Join(", ", group.Select(s => s.Id))}");

    /// <summary>The source's own grading in words; null where it gives none.</summary>
    public static string? Evidence(string? level, string? grade) => (level, grade) switch
    {
        (null, null) => null,
        (null, _) => "grade " + grade,
        (_, null) => "evidence level " + level,
        _ => $"evidence level {level}, grade {grade}",
    };

    /// <summary>The source's own grading of a statement in words; null where it gives none.</summary>
    public static string? Evidence(Recommendation statement) => Evidence(statement.Evidence?.Level, statement.Evidence?.Grade);

    /// <summary>Citation with year, DOI or registry number.</summary>
    public static string Full(Source source) => WithYear(source) + (source.Doi is { } doi ? ", doi:" + doi : "") + Registry(source);

    public static string WithYear(Source source) => source.Citation
        + (source.Citation.Contains(Phrases.Number(source.Year), StringComparison.Ordinal) ? "" : ", " + Phrases.Number(source.Year));

    /// <summary>The registry number, where the citation does not say it.</summary>
    public static string Registry(Source source) =>
        source.Registry is { } number && !source.Citation.Contains(number, StringComparison.Ordinal) ? ", " + number : "";
}
