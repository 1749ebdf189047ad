using System.Text.Json;

namespace NetDecisionRules.Json;

/// <summary>An object of facts. One with nothing in it is the same as none.</summary>
internal sealed class SectionField<T, TSection>(string name, Form<TSection> form, TSection unknown, Func<T, TSection?> get) : Field<T>(name, form.Description), IFormField
    where TSection : class
{
    public Form Form => form;

    public override string Allowed => "an object";

    public TSection In(Slots slots) => slots.Object<TSection>(Index) ?? unknown;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.StartObject)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        record.Enter(Name);
        slots.Set(Index, form.Read(ref json, record));
        record.Leave();
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } section && !section.Equals(unknown))
        {
            json.WritePropertyName(EncodedName);
            form.Write(json, section);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.Object(json, form, isNullable: true);
}

/// <summary>A field that holds objects of a form.</summary>
internal interface IFormField
{
    Form Form { get; }
}
