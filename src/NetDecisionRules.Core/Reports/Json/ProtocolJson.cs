namespace NetDecisionRules.Reports;

/// <summary>The unchanging pieces of a protocol.</summary>
internal sealed class ProtocolJson(ProtocolTemplate protocol, ReportJsonContext context)
{
    /// <summary>From the opening brace to the status.</summary>
    public byte[] UpToStatus { get; } =
        ReportJsonTemplate.Bytes($$"""{"protocol":{{ReportJsonTemplate.Json(protocol.Guideline.Source.Id, context.String)}},"status":""");

    /// <summary>Each criterion, by its truth, from the opening brace to its first fact.</summary>
    public byte[][][] Criteria { get; } = [.. protocol.Criteria.Select(c => Array.ConvertAll(["notMet", "unknown", "met"], result => ReportJsonTemplate.Bytes(
        $$"""{"id":{{ReportJsonTemplate.Json(c.Id, context.String)}},"text":{{ReportJsonTemplate.Json(c.Text, context.String)}},"result":"{{result}}","facts":{""")))];
}
