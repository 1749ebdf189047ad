using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring;

/// <summary>
/// One JSON object of a case: its known fields, and a fault for every other. Strings that hold lone surrogates read as none of the contract.
/// </summary>
internal sealed class StrictObject
{
    private const string NotText = "\uFFFD";

    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
    private readonly List<CaseError> errors;
    private readonly string path;

    private StrictObject(string path, List<CaseError> errors) => (this.path, this.errors) = (path, errors);

    /// <summary>The object, its unknown and repeated fields reported; null, and reported too, where the value is no object.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="errors">Where faults go.</param>
    /// <param name="known">The fields it may have; none where the names are data.</param>
    public static StrictObject? Of(JsonElement value, string path, List<CaseError> errors, params string[] known)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add(WrongType(path, value, "an object"));
            return null;
        }

        var read = new StrictObject(path, errors);
        foreach (var property in value.EnumerateObject())
        {
            read.Add(property, known);
        }

        return read;
    }

    /// <summary>The value of a field; null where it is left out or null.</summary>
    public JsonElement? this[string name] => fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The names of its fields, in the order of the text.</summary>
    public IEnumerable<string> Names => fields.Keys;

    public string Path(string field) => path.Length == 0 ? field : path + "." + field;

    /// <summary>A field that must be there.</summary>
    public JsonElement? Required(string name, string allowed)
    {
        if (this[name] is { } value)
        {
            return value;
        }

        errors.Add(new CaseError(Path(name), FactErrorCode.MissingField, "required: " + allowed));
        return null;
    }

    /// <summary>A field that is a string; null where it is left out, or is none and was reported.</summary>
    public string? Text(string name, string allowed) => this[name] is { } value ? TextOf(value, Path(name), allowed, errors) : null;

    /// <summary>The strings of a list, each with its path; empty where it is left out.</summary>
    public IEnumerable<(string Path, string Text)> Texts(string name, string allowed)
    {
        if (this[name] is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            errors.Add(WrongType(Path(name), list, $"a list, each entry {allowed}"));
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var itemPath = FormattableString.Invariant($"{Path(name)}[{index++}]");
            if (TextOf(item, itemPath, allowed, errors) is { } text)
            {
                yield return (itemPath, text);
            }
        }
    }

    /// <summary>A string; null where the value is none, which is reported.</summary>
    public static string? TextOf(JsonElement value, string path, string allowed, List<CaseError> errors)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Unicode(value.GetString);
        }

        errors.Add(WrongType(path, value, allowed));
        return null;
    }

    private static CaseError WrongType(string path, JsonElement value, string allowed) =>
        new(path, FactErrorCode.WrongType, $"{Shown(value)} is not {allowed}");

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => value.GetRawText(),
    };

    private static string Unicode(Func<string?> read)
    {
        try
        {
            return read() ?? NotText;
        }
        catch (InvalidOperationException) // a lone surrogate
        {
            return NotText;
        }
    }

    private void Add(JsonProperty property, string[] known)
    {
        var name = Unicode(() => property.Name);
        if (known.Length > 0 && !known.Contains(name))
        {
            errors.Add(new CaseError(Path(name), FactErrorCode.UnknownField, "unknown field; allowed: " + string.Join(", ", known)));
        }
        else if (!fields.TryAdd(name, property.Value))
        {
            errors.Add(new CaseError(Path(name), FactErrorCode.DuplicateField, "given twice in one object"));
        }
    }
}
