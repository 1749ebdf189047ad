using FsCheck;
using FsCheck.Fluent;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Tests.Generators;

/// <summary>The small generators that the facts of a patient are made of.</summary>
internal static class GenParts
{
    /// <summary>True so many times in a hundred.</summary>
    public static Gen<bool> Chance(int percent) => Gen.Choose(0, 99).Select(n => n < percent);

    /// <summary>One of these; a value given several times comes more often.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Elements(values);

    /// <summary>Any value of the enum, the favored ones half of the time.</summary>
    public static Gen<T> Any<T>(params T[] favored)
        where T : struct, Enum
    {
        var all = Gen.Elements(Enum.GetValues<T>());
        return favored.Length == 0 ? all : Gen.Frequency((1, all), (1, Gen.Elements(favored)));
    }

    /// <summary>A point or a range whose bounds are at or next to the constants of the rules.</summary>
    public static Gen<NumberRange> Range(string path, NumberLimits limits)
    {
        var values = RuleConstants.ValuesOf(path, limits);
        var value = Gen.Frequency((4, Gen.Elements(values.ToArray())), (1, Gen.Choose((int)Math.Ceiling(limits.Min), (int)limits.Max).Select(v => (decimal)v)));
        var range = from a in value
                    from b in value
                    from low in Gen.Elements(-1, 0, 1) // open, excluded, included
                    from high in Gen.Elements(-1, 0, 1)
                    let made = NumberRange.TryOf(low < 0 ? null : Math.Min(a, b), low > 0, high < 0 ? null : Math.Max(a, b), high > 0)
                    select made is { } some && some.Overlaps(limits.Widest) ? some : NumberRange.Exactly(a);
        return Gen.Frequency((3, value.Select(NumberRange.Exactly)), (2, range));
    }

    /// <summary>A whole number at or next to the constants of the rules.</summary>
    public static Gen<int> Whole(string path, NumberLimits limits) => Gen.Frequency(
        (3, Gen.Elements(RuleConstants.ValuesOf(path, limits).ToArray()).Select(v => (int)v)), (1, Gen.Choose((int)limits.Min, (int)limits.Max)));

    /// <summary>A day that lies from the anchor as the rules count, or a day beside it; now and then any day of some years.</summary>
    public static Gen<DateOnly> Day(DateOnly anchor)
    {
        var near = from first in Gen.Elements(RuleConstants.DateOffsets.ToArray())
                   from second in Gen.Elements(RuleConstants.DateOffsets.ToArray())
                   from sign in Gen.Elements(-1, 1)
                   from twice in Chance(30)
                   from jitter in Gen.Elements(-1, 0, 0, 1)
                   let months = sign * (first.Months + (twice ? second.Months : 0))
                   let days = (sign * (first.Days + (twice ? second.Days : 0))) + jitter
                   select Within(anchor.AddMonths(months).AddDays(days));
        return Gen.Frequency((3, near), (1, Gen.Choose(-900, 60).Select(d => Within(anchor.AddDays(d)))));
    }

    private static DateOnly Within(DateOnly day) => day < Limits.FirstDay ? Limits.FirstDay : day > Limits.LastDay ? Limits.LastDay : day;
}
