using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The fields of one kind of JSON object, in the order of the contract. Reader, writer and schema all come from it.</summary>
internal abstract class Form(string description)
{
    private NameTable? _names;

    public string Description => description;

    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The fields' names.</summary>
    public NameTable Names => _names ??= new NameTable([.. Fields.Select(f => f.Name)]);
}

/// <summary>A form whose objects are facts of type <typeparamref name="T"/>.</summary>
internal sealed class Form<T>(string description, Field<T>[] fields, Func<Slots, T> build) : Form(description)
    where T : class
{
    private readonly Field<T>[] _required = Array.FindAll(fields, f => f.IsRequired);

    public override IReadOnlyList<Field> Fields => fields;

    /// <summary>Reads the object that starts at the current token, every fault noted in <paramref name="record"/>; ends at its end.</summary>
    public T Read(ref Utf8JsonReader json, RecordReader record)
    {
        var slots = record.Slots;
        var next = 0;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var index = Find(ref json, record, next);
            if (index < 0)
            {
                UnknownField(ref json, record);
                continue;
            }

            next = index + 1 < fields.Length ? index + 1 : 0;
            json.Read();
            ReadField(ref json, record, slots, index);
        }

        foreach (var field in _required)
        {
            if (!slots.Has(field.Index) && !slots.IsFaulty(field.Index))
            {
                record.AddUnread(FactFault.Missing(record.Path(field.Name), field.Allowed));
            }
        }

        return build(slots);
    }

    /// <summary>Writes the object, unknown facts left out.</summary>
    public void Write(Utf8JsonWriter json, T facts)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            field.Write(json, facts);
        }

        json.WriteEndObject();
    }

    private int Find(ref Utf8JsonReader json, RecordReader record, int next)
    {
        if (!json.ValueIsEscaped)
        {
            return Names.Find(json.ValueSpan, next);
        }

        return record.IsUnicodeName(ref json) ? Names.Find(record.ShortText(ref json), next) : -1;
    }

    private void ReadField(ref Utf8JsonReader json, RecordReader record, Slots slots, int index)
    {
        var field = fields[index];
        if (!slots.TrySee(index))
        {
            if (slots.TryRepeat(index))
            {
                record.Add(RecordFault.GivenTwice(record.Path(field.Name)));
            }

            record.Skip(ref json, field.Name);
        }
        else if (json.TokenType is not JsonTokenType.Null && !(record.IsUnicode(ref json, field.Name) && field.TryRead(ref json, record, slots)))
        {
            slots.SetFaulty(index);
        }
    }

    private void UnknownField(ref Utf8JsonReader json, RecordReader record)
    {
        var name = record.PropertyName(ref json, out var isUnicode);
        if (isUnicode)
        {
            record.Add(RecordFault.UnknownField(record.Path(name), name, Names));
        }

        json.Read();
        record.Skip(ref json, name);
    }
}
