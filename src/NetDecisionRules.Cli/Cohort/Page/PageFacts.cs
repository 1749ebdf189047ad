using System.Text.Json;
using System.Text.RegularExpressions;
using NetDecisionRules.Presentation.Content;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The facts that rules ask for, so that a row can name one by its place.</summary>
internal sealed partial class PageFacts
{
    private readonly FactNames _names;
    private readonly string[] _paths;
    private readonly Dictionary<string, int> _index;

    public PageFacts(RuleBase ruleBase)
    {
        _names = new FactNames(ruleBase);
        _paths = [.. _names.Paths.Order(StringComparer.Ordinal)];
        _index = _paths.Index().ToDictionary(path => path.Item, path => path.Index, StringComparer.Ordinal);
    }

    /// <summary>The fact in words; of a list's entry, without saying which.</summary>
    public string Words(string path) => _names.Item(FirstOf(path)) is { } item ? $"{_names.FieldLabel(FirstOf(path))} of a {item.Noun}" : _names.Label(path) ?? path;

    /// <summary>Writes every fact, in its place: <c>[path, words, noun of the list's entry]</c>.</summary>
    public void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var path in _paths)
        {
            json.WriteStartArray();
            json.WriteStringValue(path);
            if (_names.Item(FirstOf(path)) is { } item)
            {
                json.WriteStringValue(_names.FieldLabel(FirstOf(path)));
                json.WriteStringValue(item.Noun);
            }
            else
            {
                json.WriteStringValue(_names.Label(path) ?? path);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one missing fact: its place, <c>[place, entry]</c> in a list, or its path where the rules do not name it.</summary>
    public void Write(string path, Utf8JsonWriter json)
    {
        if (_index.TryGetValue(path, out var place))
        {
            json.WriteNumberValue(place);
        }
        else if (_names.Item(path) is { } item && _index.TryGetValue(item.Pattern, out place))
        {
            json.WriteStartArray();
            json.WriteNumberValue(place);
            json.WriteNumberValue(item.Index);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStringValue(path);
        }
    }

    private static string FirstOf(string path) => AnyItem().Replace(path, "[0]");

    [GeneratedRegex("\\[\\]")]
    private static partial Regex AnyItem();
}
