using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>
/// The fields of one object of a report. Where a field is faulty, that is reported and it reads as something empty: a report with a fault is
/// not answered with, so that only the further faults matter.
/// </summary>
internal sealed class ReportFields
{
    private readonly StrictObject? _fields;
    private readonly FaultReport _report;

    private ReportFields(StrictObject? fields, FaultReport report) => (_fields, _report) = (fields, report);

    public static ReportFields Of(JsonElement value, string path, FaultReport report, params string[] known) =>
        new(StrictObject.Of(value, path, report, known), report);

    /// <summary>An object that must be there.</summary>
    public ReportFields Object(string name, params string[] known) => _fields?.Required(name, "an object") is { } value
        ? Of(value, _fields.Path(name), _report, known)
        : new ReportFields(null, _report);

    /// <summary>An object that may be left out.</summary>
    public ReportFields? OptionalObject(string name, params string[] known) => _fields?[name] is { } value ? Of(value, _fields.Path(name), _report, known) : null;

    public string Text(string name) => Known(_fields?.RequiredText(name, "a text"), name) ?? "";

    public string? OptionalText(string name) => Known(_fields?.Text(name, "a text"), name);

    public DateOnly? Day(string name) => _fields?.Day(name);

    public int Whole(string name) => _fields?.Required(name, "a whole number") is null ? 0 : _fields.Whole(name) ?? 0;

    public T Choice<T>(string name)
        where T : struct, Enum => _fields?.RequiredChoice<T>(name, _report) ?? default;

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum => _fields?.Choice<T>(name, _report);

    /// <summary>A list of values of an enum that must be there.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => [.. RequiredTexts(name, EnumText.Allowed<T>()).Select(item => EnumText.Read<T>(item.Text, item.Path, _report)).OfType<T>()];

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. RequiredTexts(name, "a text").Select(item => Known(item.Text, item.Path, _report) ?? "")];

    /// <summary>A list of texts that may be left out.</summary>
    public IReadOnlyList<string>? OptionalTexts(string name) => _fields?[name] is null ? null : Texts(name);

    /// <summary>A list of objects that must be there.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<ReportFields, T> read, params string[] known)
    {
        _fields?.Required(name, "a list");
        return [.. (_fields?.Items(name, "an object") ?? []).Select(item => read(Of(item.Value, item.Path, _report, known)))];
    }

    /// <summary>A list that must be there, its entries read by somebody else.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, FaultReport, T?> read)
        where T : class
    {
        _fields?.Required(name, "a list");
        return [.. (_fields?.Items(name, "an object") ?? []).Select(item => read(item.Value, item.Path, _report)).OfType<T>()];
    }

    /// <summary>Recorded facts, an object of paths and values.</summary>
    public IReadOnlyList<FactReading> Facts(string name)
    {
        if (_fields?.Required(name, "an object") is not { } value || StrictObject.Of(value, _fields.Path(name), _report) is not { } facts)
        {
            return [];
        }

        return [.. facts.Names.Select(path => new FactReading(path, FactValueReader.Read(facts, path, _report)))];
    }

    /// <summary>Reports a fault of a field.</summary>
    public void Report(string name, string code, string message) => _report(_fields?.Path(name) ?? name, code, message);

    private IEnumerable<(string Path, string Text)> RequiredTexts(string name, string allowed)
    {
        _fields?.Required(name, "a list, each entry " + allowed);
        return _fields?.Texts(name, allowed) ?? [];
    }

    private string? Known(string? text, string name) => text is null ? null : Known(text, _fields!.Path(name), _report);

    /// <summary>The text; null where it holds half a character, which is reported.</summary>
    private static string? Known(string text, string path, FaultReport report)
    {
        if (text != StrictObject.NotText)
        {
            return text;
        }

        report(path, FactErrorCode.NotUnicode, "holds half a character");
        return null;
    }
}
