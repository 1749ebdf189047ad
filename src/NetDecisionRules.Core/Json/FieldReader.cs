using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Reads the value of a field from JSON, by the kind of the field.</summary>
internal static class FieldReader
{
    private const string EntryAllowed = "an object";

    /// <summary>
    /// Reads the value at the current token, which is not null; ends at the value's end. False where it could not be read, with the fault noted.
    /// </summary>
    public static bool TryRead(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field) => field.Kind switch
    {
        FieldKind.Number => TryNumber(ref json, record, values, field),
        FieldKind.WholeNumber => TryWholeNumber(ref json, record, values, field),
        FieldKind.Flag => TryFlag(ref json, record, values, field),
        FieldKind.Choice => TryChoice(ref json, record, values, field),
        FieldKind.Date => TryDate(ref json, record, values, field),
        FieldKind.PartialDate => TryPartialDate(ref json, record, values, field),
        FieldKind.Text => TryText(ref json, record, values, field),
        FieldKind.Section => TrySection(ref json, record, values, field),
        FieldKind.Entries => TryEntries(ref json, record, values, field),
        FieldKind.ChoiceList => TryChoices(ref json, record, values, field),
    };

    private static bool TryNumber(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                if (!TryDecimal(ref json, record, field, out var number))
                {
                    return false;
                }

                values.Set(field.Index, NumberRange.Exactly(number));
                return true;

            case JsonTokenType.StartObject:
                if (JsonRange.Read(ref json, record, field.Name) is not { } range)
                {
                    return false;
                }

                values.Set(field.Index, range);
                return true;

            default:
                return Refuse(ref json, record, field);
        }
    }

    /// <summary>A whole number; <c>500.0</c> and <c>5e2</c> are whole, too.</summary>
    private static bool TryWholeNumber(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.Number)
        {
            return Refuse(ref json, record, field);
        }

        if (!TryDecimal(ref json, record, field, out var number))
        {
            return false;
        }

        if (!decimal.IsInteger(number))
        {
            var (shown, value) = RecordReader.Written(ref json);
            record.AddUnread(RecordFault.NotWhole(record.Path(field.Name), shown, value, field.Limits!));
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue) // what an int holds is checked with the other facts
        {
            record.AddUnread(FactFault.OutOfRange(record.Path(field.Name), number, field.Limits!));
            return false;
        }

        values.Set(field.Index, decimal.ToInt32(number));
        return true;
    }

    private static bool TryFlag(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            return Refuse(ref json, record, field);
        }

        values.Set(field.Index, json.TokenType is JsonTokenType.True ? 1 : 0);
        return true;
    }

    private static bool TryChoice(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (!TryValue(ref json, record, field.Name, field.Choices!, out var number))
        {
            return false;
        }

        values.Set(field.Index, number);
        return true;
    }

    private static bool TryDate(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            return Refuse(ref json, record, field);
        }

        if (!JsonDate.TryRead(record.ShortText(ref json), out var date))
        {
            record.AddUnread(FactFault.NotADate(record.Path(field.Name), json.GetString()!, field.Allowed));
            return false;
        }

        values.Set(field.Index, date.DayNumber);
        return true;
    }

    private static bool TryPartialDate(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            return Refuse(ref json, record, field);
        }

        if (!JsonDate.TryReadPartial(record.ShortText(ref json), out var date))
        {
            record.AddUnread(FactFault.NotADate(record.Path(field.Name), json.GetString()!, field.Allowed));
            return false;
        }

        values.Set(field.Index, (object)date);
        return true;
    }

    /// <summary>A text; its length and characters are checked with the other facts.</summary>
    private static bool TryText(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            return Refuse(ref json, record, field);
        }

        var text = json.GetString()!;
        values.Set(field.Index, text);
        record.Id = field.Text == TextForm.Id ? text : record.Id;
        return true;
    }

    private static bool TrySection(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.StartObject)
        {
            return Refuse(ref json, record, field);
        }

        record.Enter(field.Name);
        values.Set(field.Index, ObjectReader.Read(ref json, record, field.Form!));
        record.Leave();
        return true;
    }

    /// <summary>A list of objects. An entry that is no object keeps its place, so that the paths of the others stay right.</summary>
    private static bool TryEntries(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            return Refuse(ref json, record, field);
        }

        List<object?> entries = [];
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            record.Enter(field.Name, entries.Count);
            if (json.TokenType is JsonTokenType.StartObject)
            {
                entries.Add(ObjectReader.Read(ref json, record, field.Form!));
            }
            else
            {
                entries.Add(null);
                if (record.IsUnicode(ref json, field: null))
                {
                    record.WrongType(ref json, field: null, EntryAllowed);
                }
            }
        }

        record.Leave();
        values.Set(field.Index, entries);
        return true;
    }

    private static bool TryChoices(ref Utf8JsonReader json, RecordReader record, FieldValues values, Field field)
    {
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            return Refuse(ref json, record, field);
        }

        List<int> entries = [];
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            record.Enter(field.Name, entries.Count);
            var number = 0; // no value: what could not be read keeps its place
            if (record.IsUnicode(ref json, field: null))
            {
                TryValue(ref json, record, field: null, field.Choices!, out number);
            }

            entries.Add(number);
        }

        record.Leave();
        values.Set(field.Index, entries);
        return true;
    }

    /// <summary>The number of the choice at the current token; false where it is none of the choices, with the fault noted.</summary>
    private static bool TryValue(ref Utf8JsonReader json, RecordReader record, string? field, Choices choices, out int number)
    {
        number = 0;
        if (json.TokenType is not JsonTokenType.String)
        {
            record.WrongType(ref json, field, choices.Allowed);
            return false;
        }

        number = choices.Names.Find(record.ShortText(ref json)) + 1;
        if (number == 0)
        {
            var written = json.GetString()!;
            record.AddUnread(FactFault.UnknownChoice(record.Path(field), written, choices.Allowed, choices.Names.Closest(written)));
        }

        return number > 0;
    }

    private static bool TryDecimal(ref Utf8JsonReader json, RecordReader record, Field field, out decimal number)
    {
        if (JsonNumber.TryRead(json.ValueSpan, out number))
        {
            return true;
        }

        var (shown, value) = RecordReader.Written(ref json);
        record.AddUnread(RecordFault.Inexact(record.Path(field.Name), shown, value));
        return false;
    }

    private static bool Refuse(ref Utf8JsonReader json, RecordReader record, Field field)
    {
        record.WrongType(ref json, field.Name, field.Allowed);
        return false;
    }
}
