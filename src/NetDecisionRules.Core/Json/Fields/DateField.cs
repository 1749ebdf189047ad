using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A day.</summary>
internal sealed class DateField<T>(string name, string description, Func<T, DateOnly?> get) : Field<T>(name, description)
{
    public override string Allowed => FactFault.DateAllowed;

    public DateOnly? In(Slots slots) => slots.Has(Index) ? DateOnly.FromDayNumber(slots.Scalar(Index)) : null;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        if (!JsonDate.TryRead(record.ShortText(ref json), out var date))
        {
            record.AddUnread(FactFault.NotADate(record.Path(Name), json.GetString()!, Allowed));
            return false;
        }

        slots.Set(Index, date.DayNumber);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } date)
        {
            json.WriteString(EncodedName, FactFault.Iso(date));
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.Date(json, IsRequired);
}

/// <summary>A day, a month or a year.</summary>
internal sealed class PartialDateField<T>(string name, string description, Func<T, PartialDate?> get) : Field<T>(name, description)
{
    public override string Allowed => FactFault.PartialDateAllowed;

    public PartialDate? In(Slots slots) => slots.Object<object>(Index) is PartialDate date ? date : null;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        if (!JsonDate.TryReadPartial(record.ShortText(ref json), out var date))
        {
            record.AddUnread(FactFault.NotADate(record.Path(Name), json.GetString()!, Allowed));
            return false;
        }

        slots.Set(Index, (object)date);
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } date)
        {
            json.WriteString(EncodedName, date.ToString());
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.PartialDate(json);
}
