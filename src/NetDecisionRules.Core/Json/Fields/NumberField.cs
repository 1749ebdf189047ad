using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A number or range.</summary>
internal sealed class NumberField<T>(string name, string description, NumberLimits limits, Func<T, NumberRange?> get) : Field<T>(name, description)
{
    public override NumberLimits Limits => limits;

    public override CellKind Cell => CellKind.NumberOrRange;

    public override string Allowed { get; } = $"a number or range, {limits}";

    public NumberRange? In(Slots slots) => slots.Number(Index);

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                if (!JsonNumber.TryRead(json.ValueSpan, out var number))
                {
                    var (shown, value) = RecordReader.Written(ref json);
                    record.AddUnread(RecordFault.Inexact(record.Path(Name), shown, value));
                    return false;
                }

                slots.Set(Index, NumberRange.Exactly(number));
                return true;

            case JsonTokenType.StartObject:
                if (JsonRange.Read(ref json, record, Name) is not { } range)
                {
                    return false;
                }

                slots.Set(Index, range);
                return true;

            default:
                record.WrongType(ref json, Name, Allowed);
                return false;
        }
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } range)
        {
            json.WritePropertyName(EncodedName);
            JsonRange.Write(json, range);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.NumberOrRange(json, limits);
}
