using System.Text.Json;

namespace NetDecisionRules.Authoring.Diff.Comparing;

/// <summary>Compares objects of the canonical export field by field, so that no field is forgotten.</summary>
internal static class FieldDiff
{
    /// <summary>The fields that differ.</summary>
    /// <param name="old">An object of the old export.</param>
    /// <param name="new">The same of the new one.</param>
    /// <param name="except">Fields that are compared elsewhere.</param>
    public static IEnumerable<FieldChange> Of(JsonElement old, JsonElement @new, params string[] except) => Object("", old, @new, except);

    /// <summary>One field that is no part of the export's object.</summary>
    public static IEnumerable<FieldChange> Of(string field, string? old, string? @new) => old == @new ? [] : [new FieldChange(field, old, @new)];

    private static IEnumerable<FieldChange> Object(string prefix, JsonElement? old, JsonElement? @new, string[] except)
    {
        var names = NamesOf(old).Union(NamesOf(@new)).Where(name => !except.Contains(name));
        return names.SelectMany(name => Value(prefix + name, Property(old, name), Property(@new, name)));
    }

    private static IEnumerable<FieldChange> Value(string field, JsonElement? old, JsonElement? @new)
    {
        if (Text(old) == Text(@new))
        {
            return [];
        }

        return (old?.ValueKind, @new?.ValueKind) switch
        {
            (JsonValueKind.Array, _) or (_, JsonValueKind.Array) => Entries(field, EntriesOf(old), EntriesOf(@new)),
            (JsonValueKind.Object, JsonValueKind.Object) => Object(field + ".", old, @new, []),
            _ => [new FieldChange(field, Text(old), Text(@new))],
        };
    }

    private static IEnumerable<FieldChange> Entries(string field, List<string> old, List<string> @new)
    {
        var removed = old.Except(@new, StringComparer.Ordinal).Select(entry => new FieldChange(field, entry, null));
        var added = @new.Except(old, StringComparer.Ordinal).Select(entry => new FieldChange(field, null, entry));
        FieldChange[] changes = [.. removed, .. added];
        return changes.Length > 0 ? changes : Order(field, old, @new);
    }

    /// <summary>Whether what both lists hold stands in another order; what only one of them holds is told elsewhere.</summary>
    public static IEnumerable<FieldChange> CommonOrder(string field, IEnumerable<string> old, IEnumerable<string> @new)
    {
        string[] before = [.. old];
        string[] now = [.. @new];
        return Order(field, [.. before.Where(now.Contains)], [.. now.Where(before.Contains)]);
    }

    /// <summary>The same entries in another order, or in another number.</summary>
    private static IEnumerable<FieldChange> Order(string field, IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        old.SequenceEqual(@new, StringComparer.Ordinal) ? [] : [new FieldChange(field + " (order)", string.Join("; ", old), string.Join("; ", @new))];

    private static IEnumerable<string> NamesOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject().Select(p => p.Name) : [];

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var property) ? property : null;

    private static List<string> EntriesOf(JsonElement? element) => element is { } list ? [.. list.EnumerateArray().Select(e => Text(e)!)] : [];

    private static string? Text(JsonElement? element) => element switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => string.Join(", ", value.EnumerateObject().Select(p => $"{p.Name}: {Text(p.Value)}")),
        { ValueKind: JsonValueKind.Array } value => string.Join("; ", value.EnumerateArray().Select(e => Text(e))),
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { } value => value.GetRawText(),
    };
}
