using System.Text.Json;
using NetDecisionRules.CommandLine.Hosting;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Sources;

/// <summary>Writes sources for programs.</summary>
internal static class SourcesJson
{
    public static void WriteAll(Utf8JsonWriter json, RuleBase ruleBase)
    {
        json.WriteStartArray();
        foreach (var guideline in ruleBase.Guidelines)
        {
            json.WriteStartObject();
            WriteFields(json, guideline.Source);
            json.WriteNumber("rules", guideline.Rules.Count);
            json.WriteNumber("protocolCriteria", guideline.Protocol?.Criteria.Count ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("citation", source.Citation);
        json.WriteNumber("year", source.Year);
        json.WriteString("publishedBy", Phrases.Day(source.PublishedBy));
        json.WriteOptional("doi", source.Doi);
        json.WriteOptional("registry", source.Registry);
        json.WriteOptional("via", source.Via);
    }
}
