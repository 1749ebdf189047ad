using System.Text.Json;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>The canonical export of a rule base, by its parts.</summary>
internal sealed class ExportedParts : IDisposable
{
    private readonly JsonDocument _document;
    private readonly Dictionary<string, JsonElement> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _rules = new(StringComparer.Ordinal);

    public ExportedParts(RuleBase ruleBase)
    {
        _document = JsonDocument.Parse(RuleBaseJson.Export(ruleBase), new JsonDocumentOptions { MaxDepth = RuleBaseJson.MaxDepth });
        foreach (var source in _document.RootElement.GetProperty("sources").EnumerateArray())
        {
            var id = source.GetProperty("id").GetString()!;
            _sources[id] = source;
            foreach (var rule in source.GetProperty("rules").EnumerateArray())
            {
                _rules[id + "/" + rule.GetProperty("slug").GetString()] = rule;
            }
        }
    }

    public JsonElement Root => _document.RootElement;

    public JsonElement Source(string id) => _sources[id];

    public JsonElement Rule(string id) => _rules[id];

    public void Dispose() => _document.Dispose();
}
