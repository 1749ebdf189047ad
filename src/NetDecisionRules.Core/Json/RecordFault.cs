using System.Globalization;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Faults that only a text can have, not a record built in C#.</summary>
internal static class RecordFault
{
    public static FactError NotJson((long Line, long Byte) place) =>
        new("", FactErrorCode.NotJson, string.Create(CultureInfo.InvariantCulture, $"not JSON: line {place.Line}, byte {place.Byte}"));

    public static FactError NotUtf8((long Line, long Byte) place) =>
        new("", FactErrorCode.NotUnicode, string.Create(CultureInfo.InvariantCulture, $"not UTF-8: line {place.Line}, byte {place.Byte}"));

    public static FactError NotAnObject(string shown, string? value) =>
        new("", FactErrorCode.NotAnObject, shown + " is not a patient record: an object", value);

    public static FactError TooLong(long bytes) =>
        new("", FactErrorCode.TooLong, string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes are more than {Limits.RecordBytes}"));

    public static FactError TooDeep() =>
        new("", FactErrorCode.TooDeep, string.Create(CultureInfo.InvariantCulture, $"nested deeper than {Limits.RecordDepth} levels"));

    public static FactError UnknownField(string path, string written, NameTable fields)
    {
        var meant = fields.Closest(written);
        return new(path, FactErrorCode.UnknownField, meant is null ? "unknown field; allowed: " + fields.Joined : $"unknown field; did you mean {meant}?");
    }

    public static FactError GivenTwice(string path) => new(path, FactErrorCode.DuplicateField, "given twice in one object");

    public static FactError Inexact(string path, string shown, string? value) =>
        new(path, FactErrorCode.InexactNumber, shown + " is not a number that a decimal holds exactly (28 digits)", value);

    public static FactError NotWhole(string path, string shown, string? value, NumberLimits limits) =>
        new(path, FactErrorCode.NotWhole, $"{shown} is not a whole number, {limits}", value);

    public static FactError UnknownBound(string path, string written) =>
        new(path, FactErrorCode.UnknownField, $"{FactText.Quote(written)} is not a bound of a range: min or above, max or below");

    public static FactError BoundTwice(string path, string bound) =>
        new(path, FactErrorCode.DuplicateField, $"{bound} is given twice in one range");

    public static FactError TwoBounds(string path, string one, string other) =>
        new(path, FactErrorCode.BadRange, $"a range has {one} or {other}, not both");

    public static FactError EmptyRange(string path, string range) =>
        new(path, FactErrorCode.BadRange, $"no number is {range}");
}
