using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>Writes the value of a fact.</summary>
internal static class FactValueJson
{
    public static void Write(JsonBuffer json, in FactValue value)
    {
        switch (value)
        {
            case { Text: { } text }:
                json.PlainString(text);
                break;
            case { Flag: { } flag }:
                json.Raw(flag ? "true"u8 : "false"u8);
                break;
            case { Number: { } range }:
                Write(json, range);
                break;
            default:
                json.Raw("[]"u8);
                break;
        }
    }

    public static void Write(JsonBuffer json, in NumberRange range)
    {
        if (range is { IsPoint: true, Min: { } point })
        {
            json.Number(point);
            return;
        }

        json.Raw("{"u8);
        if (range.Min is { } min)
        {
            json.Raw(range.MinIncluded ? "\"min\":"u8 : "\"above\":"u8);
            json.Number(min);
        }

        if (range.Max is { } max)
        {
            json.Raw(range.Min is null ? [] : ","u8);
            json.Raw(range.MaxIncluded ? "\"max\":"u8 : "\"below\":"u8);
            json.Number(max);
        }

        json.Raw("}"u8);
    }
}
