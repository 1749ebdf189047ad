using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Reads the values of enums as the contract spells them.</summary>
internal static class EnumText
{
    /// <summary>A value that an object may have; null where it is left out, or is none and was reported.</summary>
    public static T? Choice<T>(this StrictObject fields, string name, FaultReport report)
        where T : struct, Enum
    {
        var allowed = "one of " + string.Join(", ", ChoiceFact<T>.EnumNames);
        if (fields.Text(name, allowed) is not { } text)
        {
            return null;
        }

        if (Of<T>(text) is { } value)
        {
            return value;
        }

        report(fields.Path(name), FactErrorCode.UnknownValue, $"\"{text}\" is not {allowed}");
        return null;
    }

    /// <summary>A value that an object must have.</summary>
    public static T? RequiredChoice<T>(this StrictObject fields, string name, FaultReport report)
        where T : struct, Enum =>
        fields.Required(name, "one of " + string.Join(", ", ChoiceFact<T>.EnumNames)) is null ? null : fields.Choice<T>(name, report);

    /// <summary>The value of this name; null where there is none.</summary>
    public static T? Of<T>(string text)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        for (var i = 0; i < values.Length; i++)
        {
            if (ChoiceFact<T>.EnumNames[i] == text)
            {
                return values[i];
            }
        }

        return null;
    }
}
