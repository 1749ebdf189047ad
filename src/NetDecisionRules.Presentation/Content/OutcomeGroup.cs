using System.Globalization;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Content;

/// <summary>The outcomes in one population, under a letter by which statements name them.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Population">Who was treated, and the study.</param>
/// <param name="Arms">The treatments.</param>
internal sealed record OutcomeGroup(string Letter, string Population, IReadOnlyList<TrialOutcome> Arms)
{
    public static IReadOnlyList<OutcomeGroup> Of(DecisionReport report) =>
    [
        .. report.Recommendations.SelectMany(r => r.Evidence?.Outcomes ?? []).Distinct().GroupBy(o => o.Population, StringComparer.Ordinal)
            .Select((group, i) => new OutcomeGroup(LetterOf(i), group.Key, [.. group])),
    ];

    /// <summary>The letters of the outcomes that a statement rests on.</summary>
    public static string LettersOf(Recommendation recommendation, IEnumerable<OutcomeGroup> groups) =>
        string.Join(", ", groups.Where(g => recommendation.Evidence?.Outcomes.Any(g.Arms.Contains) == true).Select(g => g.Letter));

    /// <summary>A share in percent.</summary>
    public static string Percent(decimal? share) => share is { } value ? Number(value) + " %" : "–";

    /// <summary>A median in months, with its interval as printed.</summary>
    public static string Months(decimal? median, string? interval) => (median, interval) switch
    {
        ({ } value, { } range) => $"{Number(value)} ({range})",
        ({ } value, null) => Number(value),
        _ => "–",
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A … Z, then A2 … Z2.</summary>
    private static string LetterOf(int index) => (char)('A' + (index % 26)) + (index < 26 ? "" : Phrases.Number((index / 26) + 1));
}
