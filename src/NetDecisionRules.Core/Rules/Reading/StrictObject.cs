using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Takes a fault: its path, its permanent code, and what is wrong.</summary>
internal delegate void FaultReport(string path, string code, string message);

/// <summary>
/// One JSON object that an author wrote: its known fields, and a fault for every other. A field that is null counts as left out. Strings that
/// hold lone surrogates read as text that nothing is called.
/// </summary>
internal sealed class StrictObject
{
    /// <summary>What a string that is no text reads as.</summary>
    internal const string NotText = "\uFFFD";
    private const string DayForm = "a day yyyy-MM-dd";
    private const int ExactDigits = 28;

    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly FaultReport _report;
    private readonly string _path;

    private StrictObject(string path, FaultReport report) => (_path, _report) = (path, report);

    /// <summary>A text as JSON, to be disposed; null where it is none, which is reported. A byte-order mark at its start is skipped.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, int maxDepth, FaultReport report)
    {
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!Utf8.IsValid(text.Span))
        {
            report("", FactErrorCode.NotUnicode, "not UTF-8");
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = maxDepth });
        }
        catch (JsonException exception)
        {
            report("", FactErrorCode.NotJson, string.Create(CultureInfo.InvariantCulture,
                $"not JSON: line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}"));
            return null;
        }
    }

    /// <summary>The object, its unknown and repeated fields reported; null, and reported too, where the value is no object.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="report">Where faults go.</param>
    /// <param name="known">The fields it may have; none where the names are data.</param>
    public static StrictObject? Of(JsonElement value, string path, FaultReport report, params string[] known)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongType(report, path, value, "an object");
            return null;
        }

        var read = new StrictObject(path, report);
        foreach (var property in value.EnumerateObject())
        {
            read.Add(property, known);
        }

        return read;
    }

    /// <summary>The value of a field; null where it is left out or null.</summary>
    public JsonElement? this[string name] => _fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The names of its fields, in the order of the text.</summary>
    public IEnumerable<string> Names => _fields.Keys;

    public string Path(string field) => _path.Length == 0 ? field : _path + "." + field;

    /// <summary>A field that must be there.</summary>
    public JsonElement? Required(string name, string allowed)
    {
        if (this[name] is { } value)
        {
            return value;
        }

        _report(Path(name), FactErrorCode.MissingField, "required: " + allowed);
        return null;
    }

    /// <summary>A field that is a string; null where it is left out, or is none and was reported.</summary>
    public string? Text(string name, string allowed) => this[name] is { } value ? TextOf(value, Path(name), allowed, _report) : null;

    /// <summary>A string that must be there; null where it is not, which is reported.</summary>
    public string? RequiredText(string name, string allowed) => Required(name, allowed) is { } value ? TextOf(value, Path(name), allowed, _report) : null;

    /// <summary>A field that is a number; null where it is left out, or is none that a decimal holds and was reported.</summary>
    public decimal? Number(string name)
    {
        if (this[name] is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            if (IsExact(value.GetRawText()))
            {
                return number;
            }

            _report(Path(name), FactErrorCode.InexactNumber, $"{value.GetRawText()} is written with more than {ExactDigits} digits or with an exponent");
            return null;
        }

        WrongType(_report, Path(name), value, "a number");
        return null;
    }

    /// <summary>A field that is a whole number; null where it is left out, or is none and was reported.</summary>
    public int? Whole(string name)
    {
        if (this[name] is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        WrongType(_report, Path(name), value, "a whole number");
        return null;
    }

    /// <summary>A field that is true where it is given at all: a mark.</summary>
    public bool IsMarked(string name)
    {
        if (this[name] is not { } value)
        {
            return false;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.ValueKind == JsonValueKind.True;
        }

        WrongType(_report, Path(name), value, "true or false");
        return false;
    }

    /// <summary>A day that must be there, <c>yyyy-MM-dd</c>; null where it is not, which is reported.</summary>
    public DateOnly? RequiredDay(string name) => Required(name, DayForm) is null ? null : Day(name);

    /// <summary>A field that is a day, <c>yyyy-MM-dd</c>; null where it is left out, or is none and was reported.</summary>
    public DateOnly? Day(string name)
    {
        if (Text(name, DayForm) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _report(Path(name), FactErrorCode.BadDate, $"\"{text}\" is not {DayForm}");
        return null;
    }

    /// <summary>The entries of a list, each with its path; empty where it is left out.</summary>
    public IEnumerable<(string Path, JsonElement Value)> Items(string name, string allowed)
    {
        if (this[name] is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            WrongType(_report, Path(name), list, $"a list, each entry {allowed}");
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return (FormattableString.Invariant($"{Path(name)}[{index++}]"), item);
        }
    }

    /// <summary>The strings of a list, each with its path; empty where it is left out.</summary>
    public IEnumerable<(string Path, string Text)> Texts(string name, string allowed)
    {
        foreach (var (itemPath, item) in Items(name, allowed))
        {
            if (TextOf(item, itemPath, allowed, _report) is { } text)
            {
                yield return (itemPath, text);
            }
        }
    }

    /// <summary>A string; null where the value is none, which is reported.</summary>
    public static string? TextOf(JsonElement value, string path, string allowed, FaultReport report)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Unicode(value.GetString);
        }

        WrongType(report, path, value, allowed);
        return null;
    }

    /// <summary>Reports a value of the wrong type.</summary>
    internal static void WrongType(FaultReport report, string path, JsonElement value, string allowed) =>
        report(path, FactErrorCode.WrongType, $"{Shown(value)} is not {allowed}");

    /// <summary>Longer numbers, and those with an exponent, may be rounded when they are read.</summary>
    private static bool IsExact(string raw) => raw.Count(char.IsAsciiDigit) <= ExactDigits && !raw.Contains('e', StringComparison.OrdinalIgnoreCase);

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
            _report(Path(name), FactErrorCode.UnknownField, "unknown field; allowed: " + string.Join(", ", known));
        }
        else if (!_fields.TryAdd(name, property.Value))
        {
            _report(Path(name), FactErrorCode.DuplicateField, "given twice in one object");
        }
    }
}
