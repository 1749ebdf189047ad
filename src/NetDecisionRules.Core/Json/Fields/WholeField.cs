using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>A whole number; <c>500.0</c> and <c>5e2</c> are whole, too.</summary>
internal sealed class WholeField<T>(string name, string description, NumberLimits limits, Func<T, int?> get) : Field<T>(name, description)
{
    public override NumberLimits Limits => limits;

    public override CellKind Cell => CellKind.Number;

    public override string Allowed { get; } = $"a whole number, {limits}";

    public int? In(Slots slots) => slots.Has(Index) ? slots.Scalar(Index) : null;

    public override bool TryRead(ref Utf8JsonReader json, RecordReader record, Slots slots)
    {
        if (json.TokenType is not JsonTokenType.Number)
        {
            record.WrongType(ref json, Name, Allowed);
            return false;
        }

        if (!JsonNumber.TryRead(json.ValueSpan, out var number))
        {
            var (shown, value) = RecordReader.Written(ref json);
            record.AddUnread(RecordFault.Inexact(record.Path(Name), shown, value));
            return false;
        }

        if (!decimal.IsInteger(number))
        {
            var (shown, value) = RecordReader.Written(ref json);
            record.AddUnread(RecordFault.NotWhole(record.Path(Name), shown, value, limits));
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue) // what an int holds is checked with the other facts
        {
            record.AddUnread(FactFault.OutOfRange(record.Path(Name), number, limits));
            return false;
        }

        slots.Set(Index, decimal.ToInt32(number));
        return true;
    }

    public override void Write(Utf8JsonWriter json, T facts)
    {
        if (get(facts) is { } number)
        {
            json.WriteNumber(EncodedName, number);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json) => SchemaText.Number(json, "integer", limits);
}
