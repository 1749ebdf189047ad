using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>The values of enums as the contract spells them.</summary>
internal static class EnumText
{
    /// <summary>A value that an object may have; null where it is left out, or is none and was reported.</summary>
    public static T? Choice<T>(this StrictObject fields, string name, FaultReport report)
        where T : struct, Enum =>
        fields.Text(name, Allowed<T>()) is { } text ? Read<T>(text, fields.Path(name), report) : null;

    /// <summary>A value that an object must have.</summary>
    public static T? RequiredChoice<T>(this StrictObject fields, string name, FaultReport report)
        where T : struct, Enum =>
        fields.Required(name, Allowed<T>()) is null ? null : fields.Choice<T>(name, report);

    /// <summary>The value of this name; null where there is none, which is reported.</summary>
    public static T? Read<T>(string text, string path, FaultReport report)
        where T : struct, Enum
    {
        if (Of<T>(text) is { } value)
        {
            return value;
        }

        report(path, FactErrorCode.UnknownValue, $"\"{text}\" is not {Allowed<T>()}");
        return null;
    }

    /// <summary>What a message says of the values that there are.</summary>
    public static string Allowed<T>()
        where T : struct, Enum => "one of " + EnumNames<T>.Joined;

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not have the value.</exception>
    public static string Name<T>(T value)
        where T : struct, Enum =>
        Array.IndexOf(EnumNames<T>.Values, value) is >= 0 and var index ? EnumNames<T>.Names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    /// <summary>The value of this name; null where there is none.</summary>
    public static T? Of<T>(string text)
        where T : struct, Enum =>
        Array.IndexOf(EnumNames<T>.Names, text) is >= 0 and var index ? EnumNames<T>.Values[index] : null;

    /// <summary>Whether an enum has a value.</summary>
    public static bool IsDefined<T>(T value)
        where T : struct, Enum => Array.IndexOf(EnumNames<T>.Values, value) >= 0;
}

/// <summary>The values of an enum and their names, in the same order.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    public static readonly T[] Values = Enum.GetValues<T>();
    public static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);
    public static readonly string Joined = string.Join(", ", Names);
}
