using System.Globalization;

namespace NetDecisionRules.Facts;

/// <summary>
/// A recorded number: a point (17) or a range (&lt; 3, 3–20, &gt; 20), as pathology reports write it. Never empty. A test on a range is
/// true if all its values pass, false if none does, otherwise unknown.
/// </summary>
public readonly record struct NumberRange
{
    private NumberRange(decimal? min, bool minIncluded, decimal? max, bool maxIncluded) =>
        (Min, MinIncluded, Max, MaxIncluded) = (min, minIncluded, max, maxIncluded);

    /// <summary>The lower bound; null when the range is open below.</summary>
    public decimal? Min { get; }

    /// <summary>Whether <see cref="Min"/> itself belongs to the range.</summary>
    public bool MinIncluded { get; }

    /// <summary>The upper bound; null when the range is open above.</summary>
    public decimal? Max { get; }

    /// <summary>Whether <see cref="Max"/> itself belongs to the range.</summary>
    public bool MaxIncluded { get; }

    /// <summary>Whether this is one exact number.</summary>
    public bool IsPoint => Min is { } min && Max == min;

    /// <summary>One exact number.</summary>
    public static NumberRange Exactly(decimal value) => new(value, true, value, true);

    /// <summary>Every number from <paramref name="min"/> upward, itself included (≥).</summary>
    public static NumberRange AtLeast(decimal min) => new(min, true, null, false);

    /// <summary>Every number greater than <paramref name="min"/> (&gt;).</summary>
    public static NumberRange Above(decimal min) => new(min, false, null, false);

    /// <summary>Every number up to <paramref name="max"/>, itself included (≤).</summary>
    public static NumberRange AtMost(decimal max) => new(null, false, max, true);

    /// <summary>Every number less than <paramref name="max"/> (&lt;).</summary>
    public static NumberRange Below(decimal max) => new(null, false, max, false);

    /// <summary>From <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public static NumberRange Between(decimal min, decimal max) => Of(min, true, max, true);

    /// <summary>A range from its two bounds; a null bound is open.</summary>
    /// <exception cref="ArgumentException">The range is empty, or both bounds are open.</exception>
    public static NumberRange Of(decimal? min, bool minIncluded, decimal? max, bool maxIncluded) =>
        TryOf(min, minIncluded, max, maxIncluded)
        ?? throw new ArgumentException("A range needs at least one bound and at least one value between its bounds.", nameof(max));

    /// <summary>Like <see cref="Of"/>, but answers null where that throws.</summary>
    public static NumberRange? TryOf(decimal? min, bool minIncluded, decimal? max, bool maxIncluded)
    {
        var unbounded = min is null && max is null;
        var empty = min > max || (min == max && !(minIncluded && maxIncluded));
        return unbounded || empty ? null : new NumberRange(min, min is not null && minIncluded, max, max is not null && maxIncluded);
    }

    /// <summary>Whether every value of this range lies in <paramref name="other"/>.</summary>
    public bool IsWithin(in NumberRange other) => CompareLower(this, other) >= 0 && CompareUpper(this, other) <= 0;

    /// <summary>Whether this range and <paramref name="other"/> have a value in common.</summary>
    public bool Overlaps(in NumberRange other) => LowReachesHigh(this, other) && LowReachesHigh(other, this);

    /// <summary>The values that this range and <paramref name="other"/> have in common; null when there are none.</summary>
    public NumberRange? Intersect(in NumberRange other)
    {
        var low = CompareLower(this, other) >= 0 ? this : other;
        var high = CompareUpper(this, other) <= 0 ? this : other;
        return TryOf(low.Min, low.MinIncluded, high.Max, high.MaxIncluded);
    }

    /// <summary>A plain number is the range of just that number.</summary>
    public static implicit operator NumberRange(decimal value) => Exactly(value);

    /// <summary>A plain whole number is the range of just that number.</summary>
    public static implicit operator NumberRange(int value) => Exactly(value);

    /// <summary>The range as the CSV form writes it: <c>17</c>, <c>&gt;20</c>, <c>&lt;=3</c>, <c>3..20</c>.</summary>
    public override string ToString() => this switch
    {
        { IsPoint: true } => Text(Min),
        { Max: null } => (MinIncluded ? ">=" : ">") + Text(Min),
        { Min: null } => (MaxIncluded ? "<=" : "<") + Text(Max),
        _ => (MinIncluded ? "" : ">") + Text(Min) + ".." + (MaxIncluded ? "" : "<") + Text(Max),
    };

    private static string Text(decimal? value) => value is { } v ? Numbers.Plain(v) : "";

    private static bool LowReachesHigh(in NumberRange low, in NumberRange high) =>
        low.Min is not { } min || high.Max is not { } max || min < max || (min == max && low.MinIncluded && high.MaxIncluded);

    private static int CompareLower(in NumberRange a, in NumberRange b) => (a.Min, b.Min) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) when x != y => x.CompareTo(y),
        _ => b.MinIncluded.CompareTo(a.MinIncluded), // an excluded lower bound starts later
    };

    private static int CompareUpper(in NumberRange a, in NumberRange b) => (a.Max, b.Max) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) when x != y => x.CompareTo(y),
        _ => a.MaxIncluded.CompareTo(b.MaxIncluded),
    };
}

internal static class Numbers
{
    /// <summary>A decimal without trailing zeros, so that 17, 17.0 and 1.7e1 print alike.</summary>
    public static string Plain(decimal value) => Canonical(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number with no trailing zeros in its scale.</summary>
    public static decimal Canonical(decimal value) => value == 0 ? 0 : value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
