using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Reports;

/// <summary>Reads the value of a recorded fact as <see cref="FactValueJson"/> writes it.</summary>
internal static class FactValueReader
{
    private const string Allowed = "a number, a range, a text, true, false or an empty list";

    /// <summary>The value of a field; an empty list, and a fault, where it is none.</summary>
    public static FactValue Read(StrictObject facts, string path, FaultReport report) => facts[path] switch
    {
        { ValueKind: JsonValueKind.Number } => facts.Number(path) is { } number ? FactValue.Of(NumberRange.Exactly(number)) : default,
        { ValueKind: JsonValueKind.String } => FactValue.Of(facts.RequiredText(path, "a text") ?? ""),
        { ValueKind: JsonValueKind.True } => FactValue.Of(true),
        { ValueKind: JsonValueKind.False } => FactValue.Of(false),
        { ValueKind: JsonValueKind.Object } range => Range(range, facts.Path(path), report),
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 0 => FactValue.EmptyList,
        { } other => Refused(other, facts.Path(path), report),
        null => Missing(facts.Path(path), report),
    };

    private static FactValue Range(JsonElement value, string path, FaultReport report)
    {
        if (StrictObject.Of(value, path, report, "min", "above", "max", "below") is not { } fields)
        {
            return default;
        }

        var (min, above, max, below) = (fields.Number("min"), fields.Number("above"), fields.Number("max"), fields.Number("below"));
        var range = (min is null || above is null) && (max is null || below is null)
            ? NumberRange.TryOf(min ?? above, min is not null, max ?? below, max is not null)
            : null;
        if (range is { } known)
        {
            return FactValue.Of(known);
        }

        report(path, FactErrorCode.BadRange, "needs a bound below (min or above), one above (max or below), or both, with a value between them");
        return default;
    }

    private static FactValue Refused(JsonElement value, string path, FaultReport report)
    {
        StrictObject.WrongType(report, path, value, Allowed);
        return default;
    }

    private static FactValue Missing(string path, FaultReport report)
    {
        report(path, FactErrorCode.WrongType, "null is not " + Allowed);
        return default;
    }
}
