using System.Numerics;

namespace NetDecisionRules.Benchmarks.Baselines;

/// <summary>The rules that fired for one patient, one bit a rule.</summary>
internal struct Fired
{
    private ulong _low;
    private ulong _high;

    public readonly int Count => BitOperations.PopCount(_low) + BitOperations.PopCount(_high);

    public readonly bool Has(RuleNumber rule) => (((int)rule < 64 ? _low : _high) >> ((int)rule & 63) & 1) != 0;

    public void Set(RuleNumber rule)
    {
        if ((int)rule < 64)
        {
            _low |= 1UL << (int)rule;
        }
        else
        {
            _high |= 1UL << ((int)rule & 63);
        }
    }
}
