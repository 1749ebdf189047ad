using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NetDecisionRules.Reports;

/// <summary>What of a report's JSON is the same for every patient, encoded once by the serializer.</summary>
internal sealed class ReportJsonTemplate
{
    private readonly ReadingPlan readings;
    private readonly FindingTable findings;
    private ReadingsJson? spare;

    public ReportJsonTemplate(ReportTemplate template, ReportJsonContext context)
    {
        Head = Bytes($$""","ruleBase":{{Json(template.Stamp, context.RuleBaseStamp)}},"options":{{Json(template.Options, context.DecisionOptions)}}""");
        Rules = new RuleJson?[template.RuleBase.Rules.Count];
        foreach (var rule in template.Rules)
        {
            Rules[rule.Index] = new RuleJson(rule, context);
        }

        Protocols = [.. template.Protocols.Select(protocol => new ProtocolJson(protocol, context))];
        Concordance = [.. template.Concordance.Select(group => new GroupJson(group, context))];
        (readings, findings) = (new ReadingPlan(template.Criteria.All), template.Findings);
    }

    /// <summary>Rule base and options, with the comma before them.</summary>
    public byte[] Head { get; }

    /// <summary>The rules by their indexes in the rule base; null for those that no report answers with.</summary>
    public RuleJson?[] Rules { get; }

    public ProtocolJson[] Protocols { get; }

    public GroupJson[] Concordance { get; }

    /// <summary>A writer of facts for one report; give it back.</summary>
    public ReadingsJson TakeReadings() => Interlocked.Exchange(ref spare, null) ?? new ReadingsJson(readings, findings);

    /// <summary>Takes back a writer of facts, and makes it forget its patient; one that has grown is not kept.</summary>
    public void GiveBack(ReadingsJson used)
    {
        if (!used.IsLarge)
        {
            used.Clear();
            Volatile.Write(ref spare, used);
        }
    }

    internal static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    internal static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}

/// <summary>The unchanging pieces of a rule's recommendation.</summary>
internal sealed class RuleJson
{
    public RuleJson(RuleTemplate rule, ReportJsonContext context)
    {
        var outcome = rule.Entry.Rule.Outcome;
        var (intervention, stance, line) = (Json(outcome.Intervention, context.Intervention), Json(outcome.Stance, context.Stance), Json(outcome.Line, context.TherapyLine));
        Id = ReportJsonTemplate.Bytes(Text(rule.Entry.Id));
        UpToMissing = ReportJsonTemplate.Bytes($$"""{"rule":{{Text(rule.Entry.Id)}},"missing":[""");
        UpToLine = ReportJsonTemplate.Bytes(
            $$"""{"rule":{{Text(rule.Entry.Id)}},"title":{{Text(rule.Entry.Rule.Title)}},"intervention":{{intervention}},"stance":{{stance}},"line":{{line}}""");
        Source = ReportJsonTemplate.Bytes($""","source":{ReportJsonTemplate.Json(rule.Source, context.SourceReference)}"""
            + (rule.Evidence is null ? "" : $""","evidence":{ReportJsonTemplate.Json(rule.Evidence, context.EvidenceReport)}"""));
        Notes = ReportJsonTemplate.Bytes($""","notes":{ReportJsonTemplate.Json(rule.Entry.Rule.Notes, context.IReadOnlyListString)},"because":[""");
        Parts = [.. rule.Parts.Select((part, i) => ReportJsonTemplate.Bytes(
            $$"""{{(i == 0 ? "" : "}},")}}{"criterion":{{Text(part.Name)}},"text":{{Text(part.Text)}},"truth":"true","facts":{"""))];
        End = ReportJsonTemplate.Bytes(rule.Parts.Length == 0 ? "]}" : "}}]}");

        string Text(string text) => Json(text, context.String);

        static string Json<T>(T value, JsonTypeInfo<T> type) => ReportJsonTemplate.Json(value, type);
    }

    /// <summary>The rule's id.</summary>
    public byte[] Id { get; }

    /// <summary>As an unknown rule, from the opening brace to the first of the facts that it lacks.</summary>
    public byte[] UpToMissing { get; }

    /// <summary>As a recommendation, from the opening brace to the line of treatment.</summary>
    public byte[] UpToLine { get; }

    /// <summary>Source and evidence, with the comma before them.</summary>
    public byte[] Source { get; }

    /// <summary>The notes, and what opens the list of criteria.</summary>
    public byte[] Notes { get; }

    /// <summary>Each criterion, from the end of the one before it up to its first fact. Where the rule is true, each of them is.</summary>
    public byte[][] Parts { get; }

    /// <summary>From the last fact to the closing brace.</summary>
    public byte[] End { get; }
}

/// <summary>The unchanging pieces of a protocol.</summary>
internal sealed class ProtocolJson(ProtocolTemplate protocol, ReportJsonContext context)
{
    /// <summary>From the opening brace to the status.</summary>
    public byte[] UpToStatus { get; } =
        ReportJsonTemplate.Bytes($$"""{"protocol":{{ReportJsonTemplate.Json(protocol.Guideline.Source.Id, context.String)}},"status":""");

    /// <summary>Each criterion, from the comma before it up to its result.</summary>
    public byte[][] Criteria { get; } = [.. protocol.Criteria.Select((c, i) => ReportJsonTemplate.Bytes(
        $$"""{{(i == 0 ? "" : ",")}}{"id":{{ReportJsonTemplate.Json(c.Id, context.String)}},"text":{{ReportJsonTemplate.Json(c.Text, context.String)}},"result":"""))];
}
