using System.Text.Json;
using NetDecisionRules.Cli.Sources;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Guidelines;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Rules;

/// <summary>Writes rules for programs. A condition stands as in the rule base's canonical export, with the named criteria that it uses.</summary>
internal static class RulesJson
{
    public static void WriteAll(Utf8JsonWriter json, RuleBase ruleBase)
    {
        json.WriteStartArray();
        foreach (var entry in ruleBase.Rules)
        {
            json.WriteStartObject();
            WriteHead(json, entry);
            json.WriteString("source", entry.Source.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, RuleEntry entry, RuleBase ruleBase)
    {
        using var export = JsonDocument.Parse(RuleBaseJson.Export(ruleBase));
        var exported = Exported(export, entry);
        json.WriteStartObject();
        WriteHead(json, entry);
        json.WriteStartObject("source");
        SourcesJson.WriteFields(json, entry.Source);
        json.WriteString("locator", entry.Rule.Locator);
        json.WriteBoolean("seen", entry.Rule.WasSeen || entry.Source.Via is null);
        json.WriteEndObject();
        json.WriteString("text", entry.Rule.Condition.Text);
        foreach (var name in (string[])["when", "then", "emphasizedWhen"])
        {
            if (exported.TryGetProperty(name, out var part))
            {
                json.WritePropertyName(name);
                part.WriteTo(json);
            }
        }

        WriteCriteria(json, exported, export.RootElement.GetProperty("criteria"));
        json.WriteOptional("evidenceLevel", entry.Rule.EvidenceLevel);
        json.WriteOptional("recommendationGrade", entry.Rule.RecommendationGrade);
        json.WriteStartArray("notes");
        foreach (var note in entry.Rule.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        WriteMap(json, entry.Id);
        json.WriteEndObject();
    }

    /// <summary>The passages that the rule carries, and the cases that show it.</summary>
    private static void WriteMap(Utf8JsonWriter json, string rule)
    {
        json.WriteStartArray("passages");
        foreach (var passage in Passages.OfRule(rule))
        {
            json.WriteStartObject();
            json.WriteString("source", passage.Source);
            json.WriteString("heading", passage.Heading);
            json.WriteNumber("paragraph", passage.Paragraph);
            json.WriteString("keyPoint", passage.KeyPoint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var cases = CaseIndex.OfRule(rule);
        json.WriteStartObject("cases");
        foreach (var (truth, names) in new[] { ("true", cases.True), ("false", cases.False), ("unknown", cases.Unknown) })
        {
            json.WriteStartArray(truth);
            foreach (var name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCriteria(Utf8JsonWriter json, JsonElement rule, JsonElement criteria)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        AddUsed(rule, criteria, used);
        json.WriteStartObject("criteria");
        foreach (var name in used)
        {
            json.WritePropertyName(name);
            criteria.GetProperty(name).WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void AddUsed(JsonElement node, JsonElement criteria, SortedSet<string> used)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                AddUsed(item, criteria, used);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("use", out var use) && use.GetString() is { } name && used.Add(name))
            {
                AddUsed(criteria.GetProperty(name), criteria, used);
            }

            foreach (var field in node.EnumerateObject())
            {
                AddUsed(field.Value, criteria, used);
            }
        }
    }

    private static void WriteHead(Utf8JsonWriter json, RuleEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Rule.Title);
        json.WriteString("stance", JsonOutput.Name(entry.Rule.Outcome.Stance));
        json.WriteString("intervention", JsonOutput.Name(entry.Rule.Outcome.Intervention));
        json.WriteString("line", JsonOutput.Name(entry.Rule.Outcome.Line));
        if (entry.Rule.IsClassification)
        {
            json.WriteBoolean("classification", true);
        }
    }

    private static JsonElement Exported(JsonDocument export, RuleEntry entry) => export.RootElement.GetProperty("sources").EnumerateArray()
        .Single(source => source.GetProperty("id").ValueEquals(entry.Source.Id)).GetProperty("rules").EnumerateArray()
        .Single(rule => rule.GetProperty("slug").ValueEquals(entry.Rule.Slug));
}
