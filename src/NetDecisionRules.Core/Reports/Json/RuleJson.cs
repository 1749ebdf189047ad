namespace NetDecisionRules.Reports;

/// <summary>The unchanging pieces of a rule.</summary>
internal sealed class RuleJson
{
    private const int Statuses = 3;

    private readonly RuleTemplate rule;
    private readonly byte[]?[] upToCriteria = new byte[]?[(Statuses * Statuses) + 1];

    public RuleJson(RuleTemplate rule, ReportJsonContext context)
    {
        this.rule = rule;
        var outcome = rule.Entry.Rule.Outcome;
        var (id, title) = (Json(rule.Entry.Id, context.String), Json(rule.Entry.Rule.Title, context.String));
        var (intervention, stance, line) = (Json(outcome.Intervention, context.Intervention), Json(outcome.Stance, context.Stance), Json(outcome.Line, context.TherapyLine));
        Id = ReportJsonTemplate.Bytes($",{id}");
        UpToMissing = ReportJsonTemplate.Bytes($$"""]},{"rule":{{id}},"missing":[""");
        UpToLine = ReportJsonTemplate.Bytes($$"""{"rule":{{id}},"title":{{title}},"intervention":{{intervention}},"stance":{{stance}},"line":{{line}}""");
        Source = ReportJsonTemplate.Bytes($""","source":{Json(rule.Source, context.SourceReference)}"""
            + (rule.Evidence is null ? "" : $""","evidence":{Json(rule.Evidence, context.EvidenceReport)}"""));
        Notes = ReportJsonTemplate.Bytes($""","notes":{Json(rule.Entry.Rule.Notes, context.IReadOnlyListString)},"because":[""");

        static string Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => ReportJsonTemplate.Json(value, type);
    }

    /// <summary>The rule's id, with the comma before it.</summary>
    public byte[] Id { get; }

    /// <summary>As an unknown rule, from the end of the facts that the rule before it lacks to the first that this one lacks.</summary>
    public byte[] UpToMissing { get; }

    /// <summary>As a recommendation, from the opening brace to the line of treatment.</summary>
    public byte[] UpToLine { get; }

    /// <summary>Source and evidence, with the comma before them.</summary>
    public byte[] Source { get; }

    /// <summary>The notes, and what opens the list of criteria.</summary>
    public byte[] Notes { get; }

    /// <summary>Whether only the regulatory status tells the recommendation of one patient from that of another, up to its criteria.</summary>
    public bool IsSame => rule.Entry.Rule is { Emphasis: null, Outcome.Window: null };

    /// <summary>
    /// From the opening brace to the first criterion, once it was written; null until then. Two threads may both keep it; it is the same.
    /// </summary>
    public ref byte[]? UpToCriteria(RegulatoryReport? regulatory) =>
        ref upToCriteria[regulatory is null ? Statuses * Statuses : ((int)regulatory.Eu * Statuses) + (int)regulatory.Us];
}
