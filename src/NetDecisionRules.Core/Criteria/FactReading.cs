using NetDecisionRules.Facts;

namespace NetDecisionRules.Criteria;

/// <summary>What a record says of one fact.</summary>
/// <param name="Path">JSON path in the record.</param>
/// <param name="Value">The recorded value.</param>
public sealed record FactReading(string Path, FactValue Value);

/// <summary>A recorded value: a number or range, a text (enum value or date), a truth value, or an empty list.</summary>
public readonly record struct FactValue
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    // One reference rather than a field a kind: a report holds many values.
    private readonly object? _value;

    private FactValue(object? value) => _value = value;

    /// <summary>The number or range, where the value is one.</summary>
    public NumberRange? Number => _value as NumberRange?;

    /// <summary>The enum value or ISO date, where the value is one.</summary>
    public string? Text => _value as string;

    /// <summary>The truth value, where the value is one.</summary>
    public bool? Flag => _value as bool?;

    /// <summary>Whether the value is an empty list: known to be none.</summary>
    public bool IsEmptyList => _value is null;

    /// <summary>A known list without entries.</summary>
    public static FactValue EmptyList => default;

    /// <summary>A number or range.</summary>
    public static FactValue Of(NumberRange number) => new(number);

    /// <summary>An enum value or ISO date.</summary>
    public static FactValue Of(string text) => new(text);

    /// <summary>A truth value.</summary>
    public static FactValue Of(bool flag) => new(flag ? Yes : No);

    /// <summary>The value in words, e.g. <c>17</c>, <c>&lt;3</c>, <c>pancreas</c>, <c>yes</c>, <c>none</c>.</summary>
    public override string ToString() => this switch
    {
        { Number: { } number } => number.ToString(),
        { Text: { } text } => text,
        { Flag: { } flag } => flag ? "yes" : "no",
        _ => "none",
    };
}
