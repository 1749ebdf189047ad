using System.Globalization;
using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The keywords of JSON Schema for each kind of field. A fact that may be left out may also be null.</summary>
internal static class SchemaText
{
    public static void Type(Utf8JsonWriter json, string type, bool isRequired)
    {
        if (isRequired)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    public static void Choice(Utf8JsonWriter json, NameTable names, bool isRequired)
    {
        json.WriteStartArray("enum");
        foreach (var name in names.All)
        {
            json.WriteStringValue(name);
        }

        if (!isRequired)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    public static void Number(Utf8JsonWriter json, string type, NumberLimits limits)
    {
        Type(json, type, isRequired: false);
        json.WriteNumber("minimum", limits.Min);
        json.WriteNumber("maximum", limits.Max);
    }

    public static void NumberOrRange(Utf8JsonWriter json, NumberLimits limits)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Number(json, "number", limits);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/range");
        json.WriteStartObject("properties");
        foreach (var bound in JsonRange.Bounds.All)
        {
            json.WriteStartObject(bound);
            Number(json, "number", limits);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>What every range has, whatever its limits: at least one bound, at most one a side.</summary>
    public static void Range(Utf8JsonWriter json)
    {
        var bounds = JsonRange.Bounds.All;
        json.WriteString("description", "A range: min or above, and/or max or below (min and max included, above and below excluded).");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var bound in bounds)
        {
            json.WriteBoolean(bound, true);
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("anyOf");
        foreach (var bound in bounds)
        {
            Given(json, bound);
        }

        json.WriteEndArray();
        json.WriteStartArray("allOf");
        for (var side = 0; side < bounds.Count; side += 2)
        {
            json.WriteStartObject();
            json.WriteStartObject("not");
            json.WriteStartArray("allOf");
            Given(json, bounds[side]);
            Given(json, bounds[side + 1]);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Date(Utf8JsonWriter json, bool isRequired)
    {
        Type(json, "string", isRequired);
        json.WriteString("format", "date");
        json.WriteString("pattern", $"^{Year()}-[0-9]{{2}}-[0-9]{{2}}$");
    }

    public static void PartialDate(Utf8JsonWriter json)
    {
        Type(json, "string", isRequired: false);
        json.WriteString("pattern", $"^{Year()}(-[0-9]{{2}}(-[0-9]{{2}})?)?$");
    }

    /// <summary>The keywords of a field.</summary>
    public static void Field(Utf8JsonWriter json, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                Text(json, field.Text!, field.IsRequired);
                break;
            case FieldKind.Number:
                NumberOrRange(json, field.Limits!);
                break;
            case FieldKind.WholeNumber:
                Number(json, "integer", field.Limits!);
                break;
            case FieldKind.Flag:
                Type(json, "boolean", field.IsRequired);
                break;
            case FieldKind.Choice:
                Choice(json, field.Choices!.Names, field.IsRequired);
                break;
            case FieldKind.Date:
                Date(json, field.IsRequired);
                break;
            case FieldKind.PartialDate:
                PartialDate(json);
                break;
            case FieldKind.Section:
                Object(json, field.Form!, isNullable: true);
                break;
            case FieldKind.Entries:
                Type(json, "array", isRequired: false);
                json.WriteStartObject("items");
                Object(json, field.Form!, isNullable: false);
                json.WriteEndObject();
                break;
            case FieldKind.ChoiceList:
                Type(json, "array", isRequired: false);
                json.WriteBoolean("uniqueItems", true);
                json.WriteStartObject("items");
                Choice(json, field.Choices!.Names, isRequired: true);
                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No schema for a field of kind {field.Kind}.");
        }
    }

    private static void Text(Utf8JsonWriter json, TextForm form, bool isRequired)
    {
        if (form.Only is { } only)
        {
            Choice(json, new NameTable(only), isRequired);
            return;
        }

        Type(json, "string", isRequired);
        if (form.MinLength is { } min)
        {
            json.WriteNumber("minLength", min);
        }

        if (form.MaxLength is { } max)
        {
            json.WriteNumber("maxLength", max);
        }

        if (form.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }
    }

    /// <summary>An object and its fields; facts of some studies only are null on the others.</summary>
    public static void Object(Utf8JsonWriter json, Form form, bool isNullable)
    {
        Type(json, "object", isRequired: !isNullable);
        json.WriteBoolean("additionalProperties", false);
        Required(json, form);
        json.WriteStartObject("properties");
        foreach (var field in form.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", Describe(field));
            Field(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        OnlyOf(json, form);
    }

    private static void Required(Utf8JsonWriter json, Form form)
    {
        if (!form.Fields.Any(f => f.IsRequired))
        {
            return;
        }

        json.WriteStartArray("required");
        foreach (var field in form.Fields.Where(f => f.IsRequired))
        {
            json.WriteStringValue(field.Name);
        }

        json.WriteEndArray();
    }

    private static void OnlyOf(Utf8JsonWriter json, Form form)
    {
        if (!form.Fields.Any(f => f.OnlyOf is not null))
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (var group in form.Fields.Where(f => f.OnlyOf is not null).GroupBy(f => f.OnlyOf))
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject("modality");
            Choice(json, new NameTable([.. group.Key!.Select(Choices<ImagingModality>.All.Written)]), isRequired: true);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("else");
            json.WriteStartObject("properties");
            foreach (var field in group)
            {
                json.WriteStartObject(field.Name);
                json.WriteString("type", "null");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Describe(Field field) =>
        field.About
        + (field.Limits is { } limits ? $" {limits}." : "")
        + (field.OnlyOf is { } modalities ? $" Only of {Modalities.Names(modalities)}." : "");

    private static void Given(Utf8JsonWriter json, string bound)
    {
        json.WriteStartObject();
        json.WriteStartArray("required");
        json.WriteStringValue(bound);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject(bound);
        json.WriteString("type", "number");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The permitted years; the limits are whole centuries.</summary>
    private static string Year()
    {
        var first = Limits.FirstDay.Year / 100;
        var centuries = Enumerable.Range(first, (Limits.LastDay.Year / 100) - first + 1).Select(c => c.ToString(CultureInfo.InvariantCulture));
        return $"({string.Join('|', centuries)})[0-9]{{2}}";
    }
}
