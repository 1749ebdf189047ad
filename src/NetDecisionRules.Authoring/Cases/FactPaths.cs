using System.Text.Json;
using System.Text.RegularExpressions;
using NetDecisionRules.Json;

namespace NetDecisionRules.Authoring;

/// <summary>The JSON paths that a fact can have, as the patient record's schema has them: <c>ageYears</c>, <c>treatments</c>, <c>imaging[0].date</c> …</summary>
internal static partial class FactPaths
{
    private static readonly Lazy<HashSet<string>> Known = new(() =>
    {
        using var schema = JsonDocument.Parse(PatientSchema.Json);
        return [.. Of(schema.RootElement, "")];
    });

    /// <summary>Whether a path is that of a fact, or of a list; an entry is named by its number.</summary>
    public static bool Exists(string path) => !path.Contains("[]", StringComparison.Ordinal) && Known.Value.Contains(Entry().Replace(path, "[]"));

    private static IEnumerable<string> Of(JsonElement form, string prefix)
    {
        foreach (var field in form.GetProperty("properties").EnumerateObject())
        {
            var path = prefix + field.Name;
            if (field.Value.TryGetProperty("items", out var entry))
            {
                yield return path;
                foreach (var fact in entry.TryGetProperty("properties", out _) ? Of(entry, path + "[].") : [])
                {
                    yield return fact;
                }
            }
            else if (field.Value.TryGetProperty("properties", out _))
            {
                foreach (var fact in Of(field.Value, path + "."))
                {
                    yield return fact;
                }
            }
            else
            {
                yield return path;
            }
        }
    }

    [GeneratedRegex(@"\[(0|[1-9][0-9]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
