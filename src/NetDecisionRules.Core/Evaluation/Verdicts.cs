using System.Numerics;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Evaluation;

/// <summary>
/// Which rules are true and which are unknown for one patient; a rule in neither set is false. May be handed to the evaluator again, which
/// then allocates nothing; not to two threads at once.
/// </summary>
public sealed class Verdicts
{
    private readonly ulong[] _isTrue;
    private readonly ulong[] _isUnknown;

    internal Verdicts(RuleEvaluator owner, int words)
    {
        Owner = owner;
        _isTrue = new ulong[words];
        _isUnknown = new ulong[words];
    }

    internal RuleEvaluator Owner { get; }

    internal Span<ulong> TrueBits => _isTrue;

    internal Span<ulong> UnknownBits => _isUnknown;

    /// <summary>The truth of a rule, or of the protocol whose index comes behind the rules.</summary>
    internal Truth OfRuleBit(int ruleBit) => Kleene.Of(all: Has(_isTrue, ruleBit), some: Has(_isUnknown, ruleBit));

    /// <summary>Whether some rule of a set is true or unknown.</summary>
    /// <param name="rules">One bit a rule.</param>
    internal bool HasAny(ReadOnlySpan<ulong> rules)
    {
        for (var word = 0; word < rules.Length; word++)
        {
            if (((_isTrue[word] | _isUnknown[word]) & rules[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The truth of a rule, by its index in <see cref="Rules.RuleBase.Rules"/>.</summary>
    public Truth OfRule(int rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rule);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rule, Owner.RuleBase.Rules.Count);
        return OfRuleBit(rule);
    }

    /// <summary>Whether the patient meets the entry criteria of a trial, by the index of its protocol among the rule base's guidelines with one.</summary>
    public Truth OfProtocol(int protocol)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(protocol);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(protocol, Owner.Protocols.Count);
        return OfRuleBit(Owner.RuleBase.Rules.Count + protocol);
    }

    /// <summary>The number of true rules.</summary>
    public int TrueRules => CountRules(_isTrue);

    /// <summary>The number of unknown rules.</summary>
    public int UnknownRules => CountRules(_isUnknown);

    private static bool Has(ulong[] bits, int ruleBit) => (bits[ruleBit >> 6] >> (ruleBit & 63) & 1) != 0;

    private int CountRules(ulong[] bits)
    {
        var (count, rules) = (0, Owner.RuleBase.Rules.Count);
        for (var word = 0; 64 * word < rules; word++)
        {
            var inUse = rules - (64 * word) >= 64 ? ulong.MaxValue : (1UL << (rules - (64 * word))) - 1;
            count += BitOperations.PopCount(bits[word] & inUse);
        }

        return count;
    }
}
