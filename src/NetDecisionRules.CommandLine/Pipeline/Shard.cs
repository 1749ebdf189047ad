using System.CommandLine.Parsing;
using System.Globalization;

namespace NetDecisionRules.CommandLine.Pipeline;

/// <summary>One slice of the input: the records whose running number, from 0, leaves a remainder of <see cref="Index"/> − 1.</summary>
/// <param name="Index">Which slice, from 1.</param>
/// <param name="Count">How many slices there are.</param>
internal sealed record Shard(int Index, int Count)
{
    public const int MaxCount = 10_000;

    /// <summary>The whole input.</summary>
    public static Shard Whole { get; } = new(1, 1);

    public bool Holds(long number) => number % Count == Index - 1;

    /// <summary>How many of so many records it holds.</summary>
    public long Of(long records) => (records / Count) + (records % Count >= Index ? 1 : 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    public static Shard? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count && count <= MaxCount)
        {
            return new Shard(index, count);
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--shard: '{text}' is not I/N with 1 ≤ I ≤ N ≤ {MaxCount}."));
        return null;
    }
}
