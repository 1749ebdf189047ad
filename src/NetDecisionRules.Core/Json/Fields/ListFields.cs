using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A list of objects. An entry that is no object keeps its place, so that the paths of the others stay right.</summary>
internal sealed class ListField<T, TEntry>(string name, Form<TEntry> form, Func<T, IReadOnlyList<TEntry>?> get) : Field<T>(name, form.Description), IFormField
    where TEntry : class
{
    private const string EntryAllowed = "an object";

    public Form Form => form;

    public override bool IsList => true;

    public override string Allowed => "a list";

    public FactList<TEntry>? In(Slots slots) => slots.Object<FactList<TEntry>>(Index);

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        List<TEntry> entries = [];
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            record.Enter(Name, entries.Count);
            if (json.TokenType is JsonTokenType.StartObject)
            {
                entries.Add(form.Read(ref json, record));
            }
            else
            {
                entries.Add(null!);
                if (record.IsUnicode(ref json, field: null))
                {
                    record.WrongType(ref json, field: null, EntryAllowed);
                }
            }
        }

        record.Leave();
        slots.Set(Index, FactList<TEntry>.Of(entries)!);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is not { } entries)
        {
            return;
        }

        json.WriteStartArray(EncodedName);
        for (var i = 0; i < entries.Count; i++)
        {
            form.Write(json, entries[i]);
        }

        json.WriteEndArray();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        SchemaText.Type(json, "array", isRequired: false);
        json.WriteStartObject("items");
        SchemaText.Object(json, form, isNullable: false);
        json.WriteEndObject();
    }
}

/// <summary>A list of choices, each at most once.</summary>
internal sealed class ChoiceListField<T, TEnum>(string name, string description, Choices<TEnum> choices, Func<T, IReadOnlyList<TEnum>?> get) : Field<T>(name, description), IChoiceField
    where TEnum : struct, Enum
{
    public NameTable Names => choices.Names;

    public override bool IsList => true;

    public override string Allowed => "a list";

    public FactList<TEnum>? In(Slots slots) => slots.Object<FactList<TEnum>>(Index);

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        List<TEnum> entries = [];
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            record.Enter(Name, entries.Count);
            var value = -1;
            if (record.IsUnicode(ref json, field: null))
            {
                JsonChoice.TryRead(ref json, record, field: null, choices, out value);
            }

            entries.Add(Choices<TEnum>.Value(value));
        }

        record.Leave();
        slots.Set(Index, FactList<TEnum>.Of(entries)!);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is not { } entries)
        {
            return;
        }

        json.WriteStartArray(EncodedName);
        for (var i = 0; i < entries.Count; i++)
        {
            json.WriteStringValue(JsonChoice.Text(entries[i], choices));
        }

        json.WriteEndArray();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        SchemaText.Type(json, "array", isRequired: false);
        json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        SchemaText.Choice(json, choices.Names, isRequired: true);
        json.WriteEndObject();
    }
}
