using System.Text.Json;

namespace NetDecisionRules.Json;

/// <summary>A boolean.</summary>
internal sealed class FlagField<T>(string name, string description, Func<T, bool?> get) : Field<T>(name, description)
{
    public override CellKind Cell => CellKind.Flag;

    public override string Allowed => "true or false";

    public bool? In(Slots slots) => slots.Has(Index) ? slots.Scalar(Index) != 0 : null;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        slots.Set(Index, json.TokenType is JsonTokenType.True ? 1 : 0);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } flag)
        {
            json.WriteBoolean(EncodedName, flag);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.Type(json, "boolean", IsRequired);
}
