using System.Runtime.CompilerServices;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Json;

/// <summary>The values of one JSON object while it is read, by field index; reused from object to object.</summary>
internal sealed class Slots
{
    /// <summary>No object of the contract has more fields.</summary>
    public const int Capacity = 24;

    private readonly int[] _scalars = new int[Capacity];
    private readonly NumberRange[] _numbers = new NumberRange[Capacity];
    private readonly object?[] _objects = new object?[Capacity];
    private uint _seen;
    private uint _repeated;
    private uint _given;
    private uint _faulty;

    public void Clear()
    {
        _seen = _repeated = _given = _faulty = 0;
        Array.Clear(_objects);
    }

    /// <summary>Notes that a field appears; false when it did before.</summary>
    public bool TrySee(int field) => TryMark(ref _seen, field);

    /// <summary>Notes that a field appears again; false when that is known.</summary>
    public bool TryRepeat(int field) => TryMark(ref _repeated, field);

    /// <summary>Notes that a field is there, but could not be read.</summary>
    public void SetFaulty(int field) => _faulty |= 1u << field;

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

    public void Set(int field, object value)
    {
        _objects[field] = value;
        _given |= 1u << field;
    }

    public bool Has(int field) => (_given & (1u << field)) != 0;

    public bool IsFaulty(int field) => (_faulty & (1u << field)) != 0;

    public int Scalar(int field) => _scalars[field];

    public NumberRange? Number(int field) => Has(field) ? _numbers[field] : null;

    public T? Object<T>(int field)
        where T : class => Has(field) ? Unsafe.As<T>(_objects[field]) : null; // a field reads what it wrote: no cast to check

    private static bool TryMark(ref uint set, int field)
    {
        var bit = 1u << field;
        var isNew = (set & bit) == 0;
        set |= bit;
        return isNew;
    }
}
