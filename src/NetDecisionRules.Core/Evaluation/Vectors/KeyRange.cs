using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// A range of numbers in whole keys, so that comparing is cheap and still exact. A multiple of 0.001 has an even key; the numbers between
/// two such multiples share the odd key between theirs. Constants of rules are multiples of 0.001, so no comparison needs more.
/// </summary>
/// <param name="Low">Key of the lowest number.</param>
/// <param name="High">Key of the highest number.</param>
internal readonly record struct KeyRange(int Low, int High)
{
    private const int Scale = 1_000;

    /// <summary>Beyond every permitted number.</summary>
    private const int Farthest = 2_100_000_000;

    /// <summary>A number that is not recorded.</summary>
    public static KeyRange Missing { get; } = new(int.MaxValue, int.MinValue);

    /// <summary>A number that cannot be there yet.</summary>
    public static KeyRange Absent { get; } = new(1, 0);

    public bool IsRecorded => Low <= High;

    /// <summary>The keys of a number of one patient.</summary>
    public static KeyRange Of(NumberFact fact, Patient patient, int entry) => fact.IsAbsent(patient, entry) ? Absent : Of(fact.Read(patient, entry));

    public static KeyRange Of(NumberRange? range) => range is { } recorded ? Of(recorded) : Missing;

    public static KeyRange Of(in NumberRange range) => new(
        range.Min is { } min ? Key(min) is var low && !range.MinIncluded && low % 2 == 0 ? low + 1 : low : int.MinValue,
        range.Max is { } max ? Key(max) is var high && !range.MaxIncluded && high % 2 == 0 ? high - 1 : high : int.MaxValue);

    /// <summary>The key of a number; beyond ±1,050,000, farther than any permitted number, all share one.</summary>
    public static int Key(decimal number)
    {
        if (Math.Abs(number) > Farthest / (2 * Scale))
        {
            return number > 0 ? Farthest : -Farthest;
        }

        var scaled = number * Scale;
        var floor = (int)decimal.Floor(scaled);
        return (2 * floor) + (floor == scaled ? 0 : 1);
    }
}
