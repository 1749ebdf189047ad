namespace NetDecisionRules.CommandLine.Synth;

/// <summary>A source of chance that gives the same throws on every machine and runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for one record of one cohort; those of another number or seed fall independently of them.</summary>
    public static Dice Of(ulong seed, int number) => new(unchecked(Mixed(seed) + (ulong)number));

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>A number with one decimal, both ends included; low values are the likelier ones.</summary>
    public decimal Skewed(decimal low, decimal high) => low + Math.Round((high - low) * Below(1000) * Below(1000) / 998_001m, 1);

    public T OneOf<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>One of some values, each with its weight.</summary>
    public T Weighted<T>(params ReadOnlySpan<(T Value, int Weight)> values)
    {
        var total = 0;
        foreach (var (_, weight) in values)
        {
            total += weight;
        }

        var throwing = Below(total);
        foreach (var (value, weight) in values)
        {
            if ((throwing -= weight) < 0)
            {
                return value;
            }
        }

        throw new ArgumentException("No value has a weight.", nameof(values));
    }

    private int Below(int limit)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        return (int)Math.BigMul(Mixed(_state), (ulong)limit, out _);
    }

    private static ulong Mixed(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
