using NetDecisionRules.Reports;

namespace NetDecisionRules.Presentation.Content;

/// <summary>Whom the report is about, and what it rests on.</summary>
internal static class HeaderWords
{
    private const int ShortFingerprint = 19; // "sha256:" and 12 digits

    public static string Assessed(DecisionReport report) =>
        report.AssessmentDate is { } day ? Phrases.Day(day) : "no date recorded: nothing is left out as later";

    public static string Rules(RuleBaseStamp stamp) => $"version {stamp.Version}, {Short(stamp.Fingerprint)}";

    public static string Options(DecisionOptions options) => string.Join("; ",
    [
        options.Sources is { } sources ? "sources " + string.Join(", ", sources) : "all sources",
        .. options.AsOf is { } day ? [$"published by {Phrases.Day(day)}"] : Array.Empty<string>(),
        options.Jurisdiction is { } jurisdiction ? "label of the " + jurisdiction.DisplayName() : "no jurisdiction chosen",
    ]);

    private static string Short(string fingerprint) => fingerprint.Length <= ShortFingerprint ? fingerprint : fingerprint[..ShortFingerprint];
}
