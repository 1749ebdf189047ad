namespace NetDecisionRules.Facts;

/// <summary>The values of one object of a record, by the places of its fields: what is read before the object is made, or taken from one.</summary>
internal sealed class FieldValues
{
    /// <summary>No form has more fields; one bit each in a word.</summary>
    public const int Capacity = 32;

    private readonly int[] _scalars = new int[Capacity];
    private readonly NumberRange[] _numbers = new NumberRange[Capacity];
    private readonly object?[] _objects = new object?[Capacity];
    private uint _given;
    private bool _hasObjects;

    public void Clear()
    {
        _given = 0;
        if (_hasObjects)
        {
            Array.Clear(_objects);
            _hasObjects = false;
        }
    }

    public bool Has(int field) => (_given & (1u << field)) != 0;

    /// <summary>Sets a whole number, a flag (0 or 1), the number of an enum's value, or the number of a day.</summary>
    public void Set(int field, int scalar)
    {
        _scalars[field] = scalar;
        _given |= 1u << field;
    }

    public void Set(int field, NumberRange number)
    {
        _numbers[field] = number;
        _given |= 1u << field;
    }

    /// <summary>Sets a text, a partial date, a list, or a section.</summary>
    public void Set(int field, object value)
    {
        _objects[field] = value;
        _hasObjects = true;
        _given |= 1u << field;
    }

    public int? Scalar(int field) => Has(field) ? _scalars[field] : null;

    public NumberRange? Number(int field) => Has(field) ? _numbers[field] : null;

    public object? Object(int field) => Has(field) ? _objects[field] : null;
}
