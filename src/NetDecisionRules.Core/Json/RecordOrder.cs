using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>
/// The order of faults: the record as a whole first, then field by field in the order of the contract whatever the order of the text, so
/// that a record in JSON and the same record built in C# are refused alike. Unknown fields come last in their object.
/// </summary>
internal static class RecordOrder
{
    /// <summary>The faults of the text and those of the facts that could be read, in order.</summary>
    public static IReadOnlyList<FactError> Merge(IReadOnlyList<FactError> ofText, IEnumerable<FactError> ofFacts) =>
        [.. ofText.Concat(ofFacts).OrderBy(error => Of(error.Path))]; // stable: faults of one field stay in their order

    private static (int Field, int Entry, int FieldOfEntry) Of(string path)
    {
        if (path.Length == 0)
        {
            return (-1, -1, -1);
        }

        var name = path.AsSpan()[..Length(path, ".[")];
        var rest = path.AsSpan()[name.Length..];
        var index = Index(PatientForm.Form, name);
        if (index == int.MaxValue || rest.IsEmpty)
        {
            return (index, -1, -1);
        }

        var entry = -1;
        if (rest[0] == '[')
        {
            var end = Length(rest, "]");
            if (!int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out entry))
            {
                return (int.MaxValue, -1, -1); // an unknown field of the record that is called so
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return (index, entry, rest.IsEmpty || PatientForm.Form.Fields[index].Form is not { } section ? -1 : Index(section, rest[1..]));
    }

    private static int Length(ReadOnlySpan<char> text, string until) => text.IndexOfAny(until) is >= 0 and var length ? length : text.Length;

    private static int Index(Form form, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < form.Fields.Count; i++)
        {
            if (name.SequenceEqual(form.Fields[i].Name))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
