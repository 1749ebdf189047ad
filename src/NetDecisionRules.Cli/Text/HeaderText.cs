using NetDecisionRules.Reports;

namespace NetDecisionRules.Cli.Text;

/// <summary>Whom the report is about, and what it rests on.</summary>
internal static class HeaderText
{
    private const int ShortFingerprint = 19; // "sha256:" and 12 digits

    public static void Write(DecisionReport report, TextPage page)
    {
        const int width = 12;
        page.Line(0, "GUIDANCE ON RADIOLIGAND THERAPY: DECISION REPORT");
        page.Field(0, "Patient", width, report.PatientId);
        page.Field(0, "Assessed", width, report.AssessmentDate is { } day ? Phrases.Day(day) : "no date recorded: nothing is left out as later");
        page.Field(0, "Rules", width, $"version {report.RuleBase.Version}, {Short(report.RuleBase.Fingerprint)}");
        page.Field(0, "Options", width, Options(report.Options));
    }

    private static string Short(string fingerprint) => fingerprint.Length <= ShortFingerprint ? fingerprint : fingerprint[..ShortFingerprint];

    private static string Options(DecisionOptions options) => string.Join("; ",
    [
        options.Sources is { } sources ? "sources " + string.Join(", ", sources) : "all sources",
        .. options.AsOf is { } day ? [$"published by {Phrases.Day(day)}"] : Array.Empty<string>(),
        options.Jurisdiction switch { Jurisdiction.Eu => "label of the European Union", Jurisdiction.Us => "label of the United States", _ => "no jurisdiction chosen" },
    ]);
}
