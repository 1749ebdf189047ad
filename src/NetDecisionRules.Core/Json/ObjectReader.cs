using System.Text.Json;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>Reads the objects of a record, field by field as their forms declare them; every fault is noted and reading goes on.</summary>
internal static class ObjectReader
{
    /// <summary>Reads the object that starts at the current token; ends at its end.</summary>
    public static object Read(ref Utf8JsonReader json, RecordReader record, Form form)
    {
        var read = record.Object;
        var (fields, next) = (form.Fields, 0);
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var index = Find(ref json, record, form, next);
            if (index < 0)
            {
                UnknownField(ref json, record, form);
                continue;
            }

            next = index + 1 < fields.Count ? index + 1 : 0;
            json.Read();
            ReadField(ref json, record, read, fields[index]);
        }

        foreach (var field in fields)
        {
            if (field.IsRequired && !read.Values.Has(field.Index) && !read.IsFaulty(field.Index))
            {
                record.AddUnread(FactFault.Missing(record.Path(field.Name), field.Allowed));
            }
        }

        return form.Build(read.Values);
    }

    private static int Find(ref Utf8JsonReader json, RecordReader record, Form form, int next)
    {
        if (!json.ValueIsEscaped)
        {
            return form.Names.Find(json.ValueSpan, next);
        }

        return record.IsUnicodeName(ref json) ? form.Names.Find(record.ShortText(ref json), next) : -1;
    }

    private static void ReadField(ref Utf8JsonReader json, RecordReader record, ObjectState read, Field field)
    {
        if (!read.TrySee(field.Index))
        {
            if (read.TryRepeat(field.Index))
            {
                record.Add(RecordFault.GivenTwice(record.Path(field.Name)));
            }

            record.Skip(ref json, field.Name);
        }
        else if (json.TokenType is not JsonTokenType.Null && !(record.IsUnicode(ref json, field.Name) && FieldReader.TryRead(ref json, record, read.Values, field)))
        {
            read.SetFaulty(field.Index);
        }
    }

    private static void UnknownField(ref Utf8JsonReader json, RecordReader record, Form form)
    {
        var name = record.PropertyName(ref json, out var isUnicode);
        if (isUnicode)
        {
            record.Add(RecordFault.UnknownField(record.Path(name), name, form.Names));
        }

        json.Read();
        record.Skip(ref json, name);
    }
}

/// <summary>What was met of one JSON object while it is read; reused from object to object.</summary>
internal sealed class ObjectState
{
    private uint _seen;
    private uint _repeated;
    private uint _faulty;

    public FieldValues Values { get; } = new();

    public void Clear()
    {
        _seen = _repeated = _faulty = 0;
        Values.Clear();
    }

    /// <summary>Notes that a field appears; false when it did before.</summary>
    public bool TrySee(int field) => TryMark(ref _seen, field);

    /// <summary>Notes that a field appears again; false when that is known.</summary>
    public bool TryRepeat(int field) => TryMark(ref _repeated, field);

    /// <summary>Notes that a field is there, but could not be read.</summary>
    public void SetFaulty(int field) => _faulty |= 1u << field;

    public bool IsFaulty(int field) => (_faulty & (1u << field)) != 0;

    private static bool TryMark(ref uint set, int field)
    {
        var bit = 1u << field;
        var isNew = (set & bit) == 0;
        set |= bit;
        return isNew;
    }
}
