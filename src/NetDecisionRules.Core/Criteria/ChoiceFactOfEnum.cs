using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetDecisionRules.Criteria;

/// <summary>A <see cref="ChoiceFact"/> whose values are those of an enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
public abstract class ChoiceFact<T> : ChoiceFact
    where T : struct, Enum
{
    private protected ChoiceFact(string name, string label, uint[] states)
        : base(name, "", label, StudyScope.Item, EnumNames, states)
    {
    }

    private protected ChoiceFact(string name, string path, string label, StudyScope scope, Func<int, uint>? coarse)
        : base(name, path, label, scope, EnumNames, coarse)
    {
    }

    /// <summary>The enum's values as JSON writes them.</summary>
    internal static readonly string[] EnumNames = Facts.EnumNames.Of(typeof(T)); // a getter would be compiled for each enum

    private static readonly int First = Facts.EnumNames.First(typeof(T));

    /// <summary>The value is one of these.</summary>
    /// <exception cref="ArgumentException">No value is given, one that the enum does not have, or one that stands for any value.</exception>
    public Criterion Is(params ReadOnlySpan<T> values)
    {
        // Not MemoryMarshal.Cast, which would be compiled for each enum first.
        var numbers = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, int>(ref MemoryMarshal.GetReference(values)), values.Length);
        return new ChoiceIn(this, SetOf(numbers, First, typeof(T)));
    }

    internal static uint Bit(T value) => 1u << Index(value);

    /// <summary>The value at a place among the names.</summary>
    internal static T At(int index) => Unsafe.BitCast<int, T>(index + First);

    /// <summary>The place of a value among the names.</summary>
    internal static int Index(T value) => Unsafe.As<T, int>(ref value) - First;
}
