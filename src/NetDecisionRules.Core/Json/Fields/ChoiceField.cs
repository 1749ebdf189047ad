using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>One of an enum's values.</summary>
internal sealed class ChoiceField<T, TEnum>(string name, string description, Choices<TEnum> choices, Func<T, TEnum?> get) : Field<T>(name, description), IChoiceField
    where TEnum : struct, Enum
{
    public NameTable Names => choices.Names;

    public override string Allowed => choices.Allowed;

    public TEnum? In(Slots slots) => slots.Has(Index) ? Choices<TEnum>.Value(slots.Scalar(Index)) : null;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (!JsonChoice.TryRead(ref json, record, Name, choices, out var value))
        {
            return false;
        }

        slots.Set(Index, value);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } value)
        {
            json.WriteString(EncodedName, JsonChoice.Text(value, choices));
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.Choice(json, choices.Names, IsRequired);
}

/// <summary>What the schema's tests ask of a choice without knowing its enum.</summary>
internal interface IChoiceField
{
    NameTable Names { get; }
}

/// <summary>An enum's value as a string of the contract.</summary>
internal static class JsonChoice
{
    /// <summary>Reads the current token; false where it is none of the choices, with the fault noted.</summary>
    public static bool TryRead<TEnum>(ref Utf8JsonReader json, RecordReader record, string? field, Choices<TEnum> choices, out int value)
        where TEnum : struct, Enum
    {
        value = -1;
        if (json.TokenType is not JsonTokenType.String)
        {
            record.WrongType(ref json, field, choices.Allowed);
            return false;
        }

        value = choices.Names.Find(record.ShortText(ref json));
        if (value < 0)
        {
            var written = json.GetString()!;
            record.AddUnread(FactFault.UnknownChoice(record.Path(field), written, choices.Allowed, choices.Names.Closest(written)));
        }

        return value >= 0;
    }

    public static string Text<TEnum>(TEnum value, Choices<TEnum> choices)
        where TEnum : struct, Enum =>
        choices.TryName(value, out var name) ? name : throw new ArgumentException("The facts hold a value that is none of its enum's.", nameof(value));
}
