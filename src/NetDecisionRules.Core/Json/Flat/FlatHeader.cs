using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Checks the header of a flat table.</summary>
internal static class FlatHeader
{
    private const string Id = "id";

    /// <summary>What each name stands for, and every fault.</summary>
    public static IReadOnlyList<FactError> Read(string[] names, out FlatName[] places)
    {
        places = new FlatName[names.Length];
        var errors = new List<FactError>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var times = seen[names[i]] = seen.GetValueOrDefault(names[i]) + 1;
            if (!FlatName.TryParse(names[i], out places[i]))
            {
                errors.Add(names[i].Length == 0 ? Unnamed(i) : Unknown(names[i]));
            }
            else if (times == 2)
            {
                errors.Add(new FactError(names[i], FactErrorCode.DuplicateField, "given twice in one header"));
            }
        }

        if (!seen.ContainsKey(Id))
        {
            errors.Add(FactFault.Missing(Id, FactFault.IdAllowed));
        }

        return errors;
    }

    private static FactError Unnamed(int column) =>
        new("", FactErrorCode.UnknownField, string.Create(CultureInfo.InvariantCulture, $"column {column + 1} has no name"));

    private static FactError Unknown(string name) => new(FactText.OnOneLine(FactText.Cut(name)), FactErrorCode.UnknownField, FlatName.Closest(name) is { } meant
        ? $"unknown column; did you mean {meant}?"
        : "unknown column; columns are called by JSON path, entries of lists are numbered from 1: tumor.ki67Percent, imaging.1.modality, goals.1");
}
