using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.NRules;

/// <summary>
/// A choice of one patient as the set of values that it may be: one when it is known, all when it is not recorded, some when a coarse value or
/// other facts leave it open, none when there certainly is no such fact yet.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public readonly record struct ChoiceFinding<T>
    where T : struct, Enum
{
    private readonly uint _possible;

    internal ChoiceFinding(ChoiceFact<T> fact, Patient patient, int entry)
    {
        _possible = fact.States[fact.State(patient, entry)];
        IsRecorded = fact.IsRecorded(patient, entry);
    }

    /// <summary>Whether it is recorded; a derived choice, such as the grade, always is.</summary>
    public bool IsRecorded { get; }

    /// <summary>Certainly this value.</summary>
    public bool Is(T value) => IsWithin(ChoiceFact<T>.Bit(value));

    /// <summary>Certainly one of these values, though it may be open which.</summary>
    public bool IsOneOf(params T[] values) => IsWithin(SetOf(values));

    /// <summary>Possibly this value.</summary>
    public bool MayBe(T value) => Overlaps(ChoiceFact<T>.Bit(value));

    /// <summary>Possibly one of these values.</summary>
    public bool MayBeOneOf(params T[] values) => Overlaps(SetOf(values));

    private bool IsWithin(uint set) => _possible != 0 && (_possible & ~set) == 0;

    private bool Overlaps(uint set) => (_possible & set) != 0;

    private static uint SetOf(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var set = 0u;
        foreach (var value in values)
        {
            set |= ChoiceFact<T>.Bit(value);
        }

        return set;
    }
}
