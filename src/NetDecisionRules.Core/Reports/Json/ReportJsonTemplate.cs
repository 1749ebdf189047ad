using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NetDecisionRules.Reports;

/// <summary>What of a report's JSON is the same for every patient, encoded once by the serializer.</summary>
internal sealed class ReportJsonTemplate
{
    private readonly int _entries;
    private readonly ReportScratch?[] _spares = new ReportScratch?[8]; // for as many threads that write at once

    public ReportJsonTemplate(ReportTemplate template, ReportJsonContext context)
    {
        RuleBaseAndOptions = Bytes($$""","ruleBase":{{Json(template.Stamp, context.RuleBaseStamp)}},"options":{{Json(template.Options, context.DecisionOptions)}}""");
        Rules = new RuleJson?[template.RuleBase.Rules.Count];
        Parts = new byte[template.Criteria.All.Count][];
        foreach (var rule in template.Rules)
        {
            Rules[rule.Index] = new RuleJson(rule, context);
            foreach (var part in rule.Parts)
            {
                Parts[part.Number] ??= Bytes($$"""{"criterion":{{Json(part.Name, context.String)}},"text":{{Json(part.Text, context.String)}},"truth":"true","facts":{""");
            }
        }

        Protocols = [.. template.Protocols.Select(protocol => new ProtocolJson(protocol, context))];
        Concordance = [.. template.Concordance.Select(group => new ConcordanceGroupJson(group, context))];
        _entries = template.Entries;
    }

    /// <summary>Rule base and options, with the comma before them.</summary>
    public byte[] RuleBaseAndOptions { get; }

    /// <summary>The rules by their indexes in the rule base; null for those that no report answers with.</summary>
    public RuleJson?[] Rules { get; }

    /// <summary>
    /// Each criterion of rules, by its number, as the reason of a true one, from the opening brace to its first fact. Where a rule is true, each
    /// of its criteria is.
    /// </summary>
    public byte[][] Parts { get; }

    public ProtocolJson[] Protocols { get; }

    public ConcordanceGroupJson[] Concordance { get; }

    /// <summary>What a report needs while it is written; give it back.</summary>
    public ReportScratch TakeScratch()
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (Volatile.Read(ref spare) is not null && Interlocked.Exchange(ref spare, null) is { } scratch)
            {
                return scratch;
            }
        }

        return new ReportScratch(new ReadingsJson(Parts.Length), Parts.Length, _entries);
    }

    /// <summary>Takes it back, and makes it forget its patient; what has grown is not kept, nor more than a few.</summary>
    public void GiveBack(ReportScratch used)
    {
        if (used.Readings.IsLarge)
        {
            return;
        }

        used.Clear();
        foreach (ref var spare in _spares.AsSpan())
        {
            if (Interlocked.CompareExchange(ref spare, used, null) is null)
            {
                return;
            }
        }
    }

    internal static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    internal static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
