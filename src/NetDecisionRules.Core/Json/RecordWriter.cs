using System.Collections;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Writes the objects of a record as their forms declare them, unknown facts left out.</summary>
internal static class RecordWriter
{
    public static void Write(Utf8JsonWriter json, Form form, object facts) => Write(json, form, facts, new FieldValues());

    /// <summary>Takes the values one by one, so that the objects within an object can use the same room.</summary>
    private static void Write(Utf8JsonWriter json, Form form, object facts, FieldValues values)
    {
        json.WriteStartObject();
        foreach (var field in form.Fields)
        {
            values.Clear();
            form.Spread(field.Index, facts, values);
            if (values.Has(field.Index))
            {
                json.WritePropertyName(field.EncodedName);
                Write(json, field, values);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Field field, FieldValues values)
    {
        switch (field.Kind)
        {
            case FieldKind.Number:
                JsonRange.Write(json, values.Number(field.Index)!.Value);
                break;
            case FieldKind.WholeNumber:
                json.WriteNumberValue(values.Scalar(field.Index)!.Value);
                break;
            case FieldKind.Flag:
                json.WriteBooleanValue(values.Scalar(field.Index) != 0);
                break;
            case FieldKind.Choice:
                WriteChoice(json, field, values.Scalar(field.Index)!.Value);
                break;
            case FieldKind.Date:
                json.WriteStringValue(FactFault.Iso(DateOnly.FromDayNumber(values.Scalar(field.Index)!.Value)));
                break;
            case FieldKind.PartialDate:
            case FieldKind.Text:
                json.WriteStringValue(values.Object(field.Index)!.ToString());
                break;
            case FieldKind.Section:
                Write(json, field.Form!, values.Object(field.Index)!, values);
                break;
            case FieldKind.Entries:
                WriteEntries(json, field, (IEnumerable)values.Object(field.Index)!, values);
                break;
            case FieldKind.ChoiceList:
                WriteChoices(json, field, (List<int>)values.Object(field.Index)!);
                break;
            default:
                throw new InvalidOperationException($"No JSON for a field of kind {field.Kind}.");
        }
    }

    private static void WriteEntries(Utf8JsonWriter json, Field field, IEnumerable entries, FieldValues values)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            Write(json, field.Form!, entry, values);
        }

        json.WriteEndArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, Field field, List<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            WriteChoice(json, field, number);
        }

        json.WriteEndArray();
    }

    private static void WriteChoice(Utf8JsonWriter json, Field field, int number)
    {
        var names = field.Choices!.Names;
        json.WriteStringValue(number > 0 && number <= names.Count
            ? names[number - 1]
            : throw new ArgumentException("The facts hold a value that is none of its enum's.", nameof(number)));
    }
}
