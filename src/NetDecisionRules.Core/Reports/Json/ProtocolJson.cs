using NetDecisionRules.Criteria;

namespace NetDecisionRules.Reports;

/// <summary>The unchanging pieces of a protocol.</summary>
internal sealed class ProtocolJson(ProtocolTemplate protocol, ReportJsonContext context)
{
    /// <summary>From the opening brace to the status.</summary>
    public byte[] UpToStatus { get; } =
        ReportJsonTemplate.Bytes($$"""{"protocol":{{ReportJsonTemplate.Json(protocol.Guideline.Source.Id, context.String)}},"status":""");

    /// <summary>The criteria.</summary>
    public EntryJson[] Criteria { get; } = Array.ConvertAll(protocol.Criteria, criterion => new EntryJson(criterion, context));
}

/// <summary>The unchanging pieces of one entry criterion.</summary>
internal sealed class EntryJson(EntryTemplate entry, ReportJsonContext context)
{
    private readonly byte[] _met = Piece(entry, CriterionResult.Met, context);
    private readonly byte[] _notMet = Piece(entry, CriterionResult.NotMet, context);
    private readonly byte[] _unknown = Piece(entry, CriterionResult.Unknown, context);

    /// <summary>From the opening brace to its first fact.</summary>
    public byte[] UpToFacts(Truth truth) => truth switch { Truth.True => _met, Truth.False => _notMet, Truth.Unknown => _unknown };

    private static byte[] Piece(EntryTemplate entry, CriterionResult result, ReportJsonContext context) => ReportJsonTemplate.Bytes(
        $$"""{"id":{{ReportJsonTemplate.Json(entry.Id, context.String)}},"text":{{ReportJsonTemplate.Json(entry.Text, context.String)}},"result":{{ReportJsonTemplate.Json(result, context.CriterionResult)}},"facts":{""");
}
