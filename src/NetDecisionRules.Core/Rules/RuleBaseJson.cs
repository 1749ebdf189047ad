using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>
/// A rule base as data: sources, rules with their criteria, protocols and classification as one JSON object. The canonical export is always
/// the same bytes for the same rules, indented so that a review sees a change line by line; its SHA-256 is the fingerprint. It can be edited
/// and read again.
/// </summary>
public static partial class RuleBaseJson
{
    /// <summary>
    /// What the facts and nodes mean: raised when this library reads a fact, a list or a node differently, so that answers cannot change under
    /// the same fingerprint.
    /// </summary>
    internal const int Semantics = 1;

    internal const int MaxDepth = 256;

    /// <summary>The canonical export in UTF-8, with a line end behind it.</summary>
    public static byte[] Export(RuleBase ruleBase)
    {
        ArgumentNullException.ThrowIfNull(ruleBase);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, ruleBase);
        }

        buffer.Write("\n"u8);
        return WithoutCarriageReturns(buffer.WrittenSpan);
    }

    /// <summary>The writer of .NET 8 ends lines as the system does; a text in JSON never holds a carriage return as such.</summary>
    private static byte[] WithoutCarriageReturns(ReadOnlySpan<byte> text)
    {
        var kept = text.ToArray();
        var length = 0;
        foreach (var b in text)
        {
            if (b != (byte)'\r')
            {
                kept[length++] = b;
            }
        }

        return kept[..length];
    }

    private static void Write(Utf8JsonWriter writer, RuleBase ruleBase)
    {
        writer.WriteStartObject();
        writer.WriteNumber("semantics", Semantics);
        writer.WriteString("version", ruleBase.Version);
        WriteCriteria(writer, ruleBase);
        Write(writer, ruleBase.Classification);
        writer.WriteStartArray("sources");
        foreach (var guideline in ruleBase.Guidelines)
        {
            Write(writer, guideline);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Each named criterion once, by name; elsewhere it is referred to.</summary>
    private static void WriteCriteria(Utf8JsonWriter writer, RuleBase ruleBase)
    {
        var named = RuleBaseCriteria.Of(ruleBase).SelectMany(c => CriterionNodes.Of(c.Criterion)).Select(n => n.Node).OfType<Named>()
            .DistinctBy(n => n.Name).OrderBy(n => n.Name, StringComparer.Ordinal);
        writer.WriteStartObject("criteria");
        foreach (var criterion in named)
        {
            writer.WriteStartObject(criterion.Name);
            writer.WriteString("words", criterion.Words);
            CriterionJson.Write(writer, "is", criterion.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Classification classification)
    {
        writer.WriteStartObject("classification");
        Write(writer, "ki67", classification.Grade.Ki67);
        Write(writer, "mitoses", classification.Grade.Mitoses);
        writer.WriteStartObject("gradeRules");
        foreach (var (grade, rule) in classification.GradeRules.OrderBy(g => g.Key))
        {
            writer.WriteString(EnumText.Name(grade), rule);
        }

        writer.WriteEndObject();
        foreach (var (name, criterion) in classification.Criteria)
        {
            CriterionJson.Write(writer, name, criterion);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, GradeBands bands)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("g2From", Numbers.Canonical(bands.G2From));
        writer.WriteNumber("g2To", Numbers.Canonical(bands.G2To));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Guideline guideline)
    {
        var source = guideline.Source;
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("title", source.Title);
        writer.WriteString("citation", source.Citation);
        writer.WriteNumber("year", source.Year);
        writer.WriteString("publishedBy", FactFault.Iso(source.PublishedBy));
        WriteOptional(writer, "doi", source.Doi);
        WriteOptional(writer, "registry", source.Registry);
        WriteOptional(writer, "via", source.Via);
        writer.WriteStartArray("rules");
        foreach (var rule in guideline.Rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
        if (guideline.Protocol is { } protocol)
        {
            writer.WriteStartArray("protocol");
            foreach (var criterion in protocol.Criteria)
            {
                writer.WriteStartObject();
                writer.WriteString("id", criterion.Id);
                CriterionJson.Write(writer, "criterion", criterion.Criterion);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("slug", rule.Slug);
        writer.WriteString("title", rule.Title);
        writer.WriteString("locator", rule.Locator);
        CriterionJson.Write(writer, "when", rule.Condition);
        writer.WriteStartObject("then");
        writer.WriteString("stance", EnumText.Name(rule.Outcome.Stance));
        writer.WriteString("intervention", EnumText.Name(rule.Outcome.Intervention));
        writer.WriteString("line", EnumText.Name(rule.Outcome.Line));
        if (rule.Outcome.Window is { } window)
        {
            CriterionJson.Write(writer, "earliest", window.Earliest);
            CriterionJson.Write(writer, "latest", window.Latest);
        }

        writer.WriteEndObject();
        if (rule.Emphasis is { } emphasis)
        {
            CriterionJson.Write(writer, "emphasizedWhen", emphasis);
        }

        WriteOptional(writer, "evidenceLevel", rule.EvidenceLevel);
        WriteOptional(writer, "recommendationGrade", rule.RecommendationGrade);
        if (rule.WasSeen)
        {
            writer.WriteBoolean("seen", true);
        }

        if (rule.Label is { } label)
        {
            writer.WriteString("label", EnumText.Name(label));
        }

        if (rule.IsAgainstOwnText)
        {
            writer.WriteBoolean("againstOwnText", true);
        }

        Write(writer, rule.Evidence);
        if (rule.IsClassification)
        {
            writer.WriteBoolean("classification", true);
        }

        if (rule.Notes.Count > 0)
        {
            writer.WriteStartArray("notes");
            foreach (var note in rule.Notes)
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<TrialOutcome> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("evidence");
        foreach (var outcome in evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("population", outcome.Population);
            writer.WriteString("treatment", outcome.Treatment);
            WriteOptional(writer, "orrPercent", outcome.OrrPercent);
            WriteOptional(writer, "pfsMonths", outcome.PfsMonths);
            WriteOptional(writer, "pfsInterval", outcome.PfsInterval);
            WriteOptional(writer, "osMonths", outcome.OsMonths);
            WriteOptional(writer, "osInterval", outcome.OsInterval);
            WriteOptional(writer, "remark", outcome.Remark);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, Numbers.Canonical(number));
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
