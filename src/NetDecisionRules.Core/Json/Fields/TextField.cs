using System.Text.Json;

namespace NetDecisionRules.Json;

/// <summary>Free text; its length and characters are checked with the other facts.</summary>
internal sealed class TextField<T>(string name, string description, string allowed, Func<T, string?> get, Action<Utf8JsonWriter> schema) : Field<T>(name, description)
{
    public override string Allowed => allowed;

    /// <summary>Whether this text names the record.</summary>
    public bool IsId { get; init; }

    public string? In(Slots slots) => slots.Object<string>(Index);

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        var text = json.GetString()!;
        slots.Set(Index, text);
        record.Id = IsId ? text : record.Id;
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } text)
        {
            json.WriteString(EncodedName, text);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => schema(json);
}
