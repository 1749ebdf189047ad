using NetDecisionRules.Reports;

namespace NetDecisionRules.Tests.Disagreement;

/// <summary>Shows an entry of the concordance as one line, empty lists left out.</summary>
internal static class Concordances
{
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Sources)> Lists(this ConcordanceEntry entry) =>
    [
        ("recommend", entry.Recommend), ("consider", entry.Consider), ("trialOnly", entry.TrialOnly), ("caution", entry.Caution),
        ("avoid", entry.Avoid), ("undecided", entry.Undecided), ("silent", entry.Silent),
    ];

    public static string Line(this ConcordanceEntry entry) => $"{entry.Intervention} {entry.Line}: "
        + string.Join("; ", entry.Lists().Where(l => l.Sources.Count > 0).Select(l => l.Name + " " + string.Join(' ', l.Sources)));
}
