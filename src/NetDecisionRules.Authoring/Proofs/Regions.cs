using System.Text.Json.Nodes;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Authoring.Proofs;

/// <summary>
/// The values of a number, cut at the constants that rules compare it with: each constant, and the values between two of them. Rules cannot
/// tell two values of one region apart.
/// </summary>
internal sealed class Regions
{
    private readonly (decimal From, decimal To)[] _regions;

    private Regions((decimal From, decimal To)[] regions, bool wholeNumbersOnly)
    {
        _regions = regions;
        Unrecordable = [.. Enumerable.Range(0, regions.Length).Where(i => wholeNumbersOnly && !HoldsWholeNumber(regions[i]))];
    }

    public int Count => _regions.Length;

    /// <summary>The regions without a value that a record may state: an unrecorded number may still be there, for all that the evaluator says.</summary>
    public IReadOnlyList<int> Unrecordable { get; }

    public static Regions Of(NumberLimits limits, IEnumerable<decimal> constants)
    {
        var points = constants.Append(limits.Min).Append(limits.Max).Where(c => c >= limits.Min && c <= limits.Max).Distinct().Order().ToList();
        var regions = points.SelectMany((p, i) => i == 0 ? new[] { (p, p) } : [(points[i - 1], p), (p, p)]);
        return new Regions([.. regions], limits.WholeNumbersOnly);
    }

    /// <summary>The first and the last region inside an interval, which is made of whole regions; null where it holds none.</summary>
    public (int First, int Last)? Inside(in NumberRange interval)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < _regions.Length; i++)
        {
            if (RangeOf(i, i).IsWithin(interval))
            {
                (first, last) = (first < 0 ? i : first, i);
            }
        }

        return first < 0 ? null : (first, last);
    }

    /// <summary>A value, or a range from one region to another, as a record writes it.</summary>
    public JsonNode Json(int first, int last) => first == last ? JsonValue.Create(Sample(_regions[first])) : RecordOf.Json(RangeOf(first, last));

    private NumberRange RangeOf(int first, int last)
    {
        var ((from, fromTo), (toFrom, to)) = (_regions[first], _regions[last]);
        return NumberRange.Of(from, from == fromTo, to, toFrom == to);
    }

    private static bool HoldsWholeNumber((decimal From, decimal To) region) =>
        region.From == region.To ? decimal.IsInteger(region.From) : decimal.Floor(region.From) + 1 < region.To;

    /// <summary>A whole number where there is one.</summary>
    private static decimal Sample((decimal From, decimal To) region) => region switch
    {
        _ when region.From == region.To => region.From,
        _ when HoldsWholeNumber(region) => decimal.Floor(region.From) + 1,
        _ => (region.From + region.To) / 2,
    };
}
