using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A range as an object of one or two bounds: <c>min</c> or <c>above</c>, <c>max</c> or <c>below</c>.</summary>
internal static class JsonRange
{
    private const int Min = 0;
    private const int Above = 1;
    private const int Max = 2;
    private const int Below = 3;

    public static NameTable Bounds { get; } = new("min", "above", "max", "below");

    /// <summary>Reads the object that starts at the current token; null where it has faults, which are noted under the field's path.</summary>
    public static NumberRange? Read(ref Utf8JsonReader json, RecordReader record, string field)
    {
        Span<decimal?> bounds = [null, null, null, null];
        var seen = 0;
        var isFine = true;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var bound = record.IsUnicodeName(ref json) ? Bounds.Find(record.ShortText(ref json)) : -1;
            if (bound < 0 || (seen & (1 << bound)) != 0)
            {
                BadName(ref json, record, field, bound);
                isFine = false;
                continue;
            }

            seen |= 1 << bound;
            json.Read();
            isFine &= ReadBound(ref json, record, field, out bounds[bound]);
        }

        return isFine ? Range(record, field, bounds) : null;
    }

    public static void Write(Utf8JsonWriter json, NumberRange range)
    {
        if (range is { IsPoint: true, Min: { } point })
        {
            json.WriteNumberValue(Numbers.Canonical(point));
            return;
        }

        json.WriteStartObject();
        if (range.Min is { } min)
        {
            json.WriteNumber(Bounds[range.MinIncluded ? Min : Above], Numbers.Canonical(min));
        }

        if (range.Max is { } max)
        {
            json.WriteNumber(Bounds[range.MaxIncluded ? Max : Below], Numbers.Canonical(max));
        }

        json.WriteEndObject();
    }

    private static void BadName(ref Utf8JsonReader json, RecordReader record, string field, int bound)
    {
        var path = record.Path(field);
        if (bound >= 0)
        {
            record.AddUnread(RecordFault.BoundTwice(path, Bounds[bound]));
        }
        else
        {
            record.AddUnread(record.IsUnicodeName(ref json) ? RecordFault.UnknownBound(path, json.GetString()!) : FactFault.NotUnicode(path));
        }

        json.Read();
        record.Skip(ref json, field);
    }

    private static bool ReadBound(ref Utf8JsonReader json, RecordReader record, string field, out decimal? bound)
    {
        bound = null;
        if (json.TokenType is JsonTokenType.Null)
        {
            return true;
        }

        if (json.TokenType is not JsonTokenType.Number)
        {
            if (record.IsUnicode(ref json, field))
            {
                record.WrongType(ref json, field, "a number");
            }

            return false;
        }

        if (!JsonNumber.TryRead(json.ValueSpan, out var number))
        {
            var (shown, value) = RecordReader.Written(ref json);
            record.AddUnread(RecordFault.Inexact(record.Path(field), shown, value));
            return false;
        }

        bound = number;
        return true;
    }

    private static NumberRange? Range(RecordReader record, string field, ReadOnlySpan<decimal?> bounds)
    {
        if (bounds[Min] is not null && bounds[Above] is not null)
        {
            record.AddUnread(RecordFault.TwoBounds(record.Path(field), Bounds[Min], Bounds[Above]));
            return null;
        }

        if (bounds[Max] is not null && bounds[Below] is not null)
        {
            record.AddUnread(RecordFault.TwoBounds(record.Path(field), Bounds[Max], Bounds[Below]));
            return null;
        }

        var low = bounds[Min] ?? bounds[Above];
        var high = bounds[Max] ?? bounds[Below];
        if (NumberRange.TryOf(low, bounds[Min] is not null, high, bounds[Max] is not null) is { } range)
        {
            return range;
        }

        record.AddUnread(low is null && high is null ? FactFault.NoBound(record.Path(field)) : RecordFault.EmptyRange(record.Path(field), Text(bounds)));
        return null;
    }

    /// <summary>An empty range, which no <see cref="NumberRange"/> can be, in words: <c>both ≥ 5 and &lt; 3</c>.</summary>
    private static string Text(ReadOnlySpan<decimal?> bounds)
    {
        var low = bounds[Min] is { } min ? "≥ " + Numbers.Plain(min) : "> " + Numbers.Plain(bounds[Above] ?? 0);
        var high = bounds[Max] is { } max ? "≤ " + Numbers.Plain(max) : "< " + Numbers.Plain(bounds[Below] ?? 0);
        return $"both {low} and {high}";
    }
}
