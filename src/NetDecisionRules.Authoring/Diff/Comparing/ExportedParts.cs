using System.Text.Json;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>The canonical export of a rule base, by its parts.</summary>
internal sealed class ExportedParts : IDisposable
{
    private readonly JsonDocument document;
    private readonly Dictionary<string, JsonElement> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> rules = new(StringComparer.Ordinal);

    public ExportedParts(RuleBase ruleBase)
    {
        document = JsonDocument.Parse(RuleBaseJson.Export(ruleBase), new JsonDocumentOptions { MaxDepth = RuleBaseJson.MaxDepth });
        foreach (var source in document.RootElement.GetProperty("sources").EnumerateArray())
        {
            var id = source.GetProperty("id").GetString()!;
            sources[id] = source;
            foreach (var rule in source.GetProperty("rules").EnumerateArray())
            {
                rules[id + "/" + rule.GetProperty("slug").GetString()] = rule;
            }
        }
    }

    public JsonElement Root => document.RootElement;

    public JsonElement Source(string id) => sources[id];

    public JsonElement Rule(string id) => rules[id];

    public void Dispose() => document.Dispose();
}
