using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Rules;

/// <summary>Writes a criterion as data: one object a node, <c>{"number": "Ki67", "min": 10, "max": 55}</c>.</summary>
internal static class CriterionJson
{
    public static void Write(Utf8JsonWriter writer, string name, Criterion criterion)
    {
        writer.WritePropertyName(name);
        Write(writer, criterion);
    }

    public static void Write(Utf8JsonWriter writer, string name, DateTerm? term)
    {
        if (term is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("date", term.Anchor.Name);
        if (term.Months != 0)
        {
            writer.WriteNumber("months", term.Months);
        }

        if (term.Days != 0)
        {
            writer.WriteNumber("days", term.Days);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Criterion criterion)
    {
        writer.WriteStartObject();
        switch (criterion)
        {
            case NumberIn c:
                writer.WriteString("number", c.Fact.Name);
                WriteBounds(writer, c.Interval);
                break;
            case ChoiceIn c:
                writer.WriteString("choice", c.Fact.Name);
                writer.WriteStartArray("in");
                foreach (var value in c.Fact.Names(c.Set))
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
                break;
            case Flag c:
                writer.WriteString("flag", c.Fact.Name);
                break;
            case DateWindow c:
                writer.WriteString("date", c.Fact.Name);
                if (c is { From: null, To: null })
                {
                    writer.WriteBoolean("exists", true);
                }

                Write(writer, "from", c.From);
                Write(writer, "to", c.To);
                break;
            case Exists c:
                writer.WriteString("some", c.List.Path);
                Write(writer, "with", c.Item);
                break;
            case IsMissing c:
                writer.WriteString("missing", c.Fact.Name);
                break;
            case All c:
                Write(writer, "all", c.Items);
                break;
            case Any c:
                Write(writer, "any", c.Items);
                break;
            case Not c:
                Write(writer, "not", c.Operand);
                break;
            case Named c:
                writer.WriteString("use", c.Name);
                break;
            default:
                throw new InvalidOperationException($"No export for a {criterion.GetType().Name}.");
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, CriterionList items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>A bound in the words of the patient form: <c>min</c>/<c>max</c> included, <c>above</c>/<c>below</c> excluded.</summary>
    public static void WriteBounds(Utf8JsonWriter writer, in NumberRange interval)
    {
        if (interval.Min is { } min)
        {
            writer.WriteNumber(interval.MinIncluded ? "min" : "above", Numbers.Canonical(min));
        }

        if (interval.Max is { } max)
        {
            writer.WriteNumber(interval.MaxIncluded ? "max" : "below", Numbers.Canonical(max));
        }
    }
}
