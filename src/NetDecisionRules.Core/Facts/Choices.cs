using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NetDecisionRules.Facts;

/// <summary>The permitted values of a choice, as the contract spells them.</summary>
internal abstract class Choices(string[] names)
{
    public NameTable Names { get; } = new(names);

    /// <summary>What an error message calls the permitted values.</summary>
    public string Allowed { get; } = "one of " + string.Join(", ", names);
}

/// <summary>
/// The permitted values of a choice: members of an enum in their order, by their names in camel case. The members count from 1 without a gap,
/// so that no value has the number of "not recorded", which is 0.
/// </summary>
internal sealed class Choices<T> : Choices
    where T : struct, Enum
{
    private Choices(string[] names)
        : base(names)
    {
    }

    /// <summary>Every member.</summary>
    public static Choices<T> All { get; } = new(EnumNames.Of(typeof(T)));

    /// <summary>The members up to one of them.</summary>
    public static Choices<T> UpTo(T last) => new(EnumNames.Of(typeof(T))[..Number(last)]);

    public bool IsKnown(T value) => Number(value) > 0 && Number(value) <= Names.Count;

    /// <summary>The contract's string; false for a value that a record cannot hold.</summary>
    public bool TryName(T value, [NotNullWhen(true)] out string? name)
    {
        name = IsKnown(value) ? Names[Number(value) - 1] : null;
        return name is not null;
    }

    /// <summary>The value in a message: by its name, or by its number where it has none.</summary>
    public string Written(T value) =>
        TryName(value, out var name) ? name : Enum.IsDefined(value) ? EnumNames.Spelled(value.ToString()) : Number(value).ToString(CultureInfo.InvariantCulture);

    public static T Value(int number) => Unsafe.BitCast<int, T>(number);

    public static int Number(T value) => Unsafe.BitCast<T, int>(value);
}

/// <summary>The names of enums as JSON writes them.</summary>
internal static class EnumNames
{
    /// <summary>The names of the members in the order of their numbers, which start at 0 or 1 and have no gap.</summary>
    public static string[] Of(Type type) => Array.ConvertAll(Enum.GetNames(type), Spelled);

    /// <summary>The number of the first member.</summary>
    public static int First(Type type) => (int)Enum.GetValuesAsUnderlyingType(type).GetValue(0)!;

    /// <summary>A member's name in camel case.</summary>
    public static string Spelled(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
