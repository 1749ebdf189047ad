using System.Text.Json.Serialization.Metadata;

namespace NetDecisionRules.Reports;

/// <summary>The unchanging pieces of a rule as a recommendation.</summary>
internal sealed class RuleJson
{
    public RuleJson(RuleTemplate rule, ReportJsonContext context)
    {
        var advice = rule.Advice;
        var (id, title) = (Json(advice.RuleId, context.String), Json(advice.Title, context.String));
        var (intervention, stance, line) = (Json(advice.Intervention, context.Intervention), Json(advice.Stance, context.Stance), Json(advice.Line, context.TherapyLine));
        UpToLine = ReportJsonTemplate.Bytes($$"""{"rule":{{id}},"title":{{title}},"intervention":{{intervention}},"stance":{{stance}},"line":{{line}}""");
        Source = ReportJsonTemplate.Bytes($""","source":{Json(advice.Source, context.SourceReference)}"""
            + (advice.Evidence is null ? "" : $""","evidence":{Json(advice.Evidence, context.EvidenceReport)}"""));
        Notes = ReportJsonTemplate.Bytes($""","notes":{Json(advice.Notes, context.IReadOnlyListString)},"because":[""");

        static string Json<T>(T value, JsonTypeInfo<T> type) => ReportJsonTemplate.Json(value, type);
    }

    /// <summary>From the opening brace to the line of treatment.</summary>
    public byte[] UpToLine { get; }

    /// <summary>Source and evidence, with the comma before them.</summary>
    public byte[] Source { get; }

    /// <summary>The notes, and what opens the list of criteria.</summary>
    public byte[] Notes { get; }
}
