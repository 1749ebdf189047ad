using System.Runtime.CompilerServices;

namespace NetDecisionRules.Criteria;

/// <summary>
/// Truth in Kleene's strong three-valued logic, ordered False &lt; Unknown &lt; True: "and" is the lesser, "or" the greater. What was never set
/// is unknown.
/// </summary>
public enum Truth : sbyte
{
    /// <summary>Certainly not so, whatever the missing facts are.</summary>
    False = -1,

    /// <summary>The recorded facts do not decide it.</summary>
    Unknown = 0,

    /// <summary>Certainly so, whatever the missing facts are.</summary>
    True = 1,
}

/// <summary>Kleene's connectives.</summary>
public static class Kleene
{
    /// <summary>The truths in their order.</summary>
    internal static IReadOnlyList<Truth> Truths { get; } = [Truth.False, Truth.Unknown, Truth.True];

    /// <summary>True if both are, false if either is, otherwise unknown.</summary>
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    /// <summary>True if either is, false if both are, otherwise unknown.</summary>
    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    /// <summary>Swaps true and false; unknown stays unknown.</summary>
    public static Truth Not(this Truth a) => (Truth)(-(sbyte)a);

    /// <summary>A two-valued answer as a truth.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>The place of a truth in the order, from 0.</summary>
    internal static int Place(this Truth truth) => truth - Truth.False;

    /// <summary>The truth at a place in the order.</summary>
    internal static Truth At(int place) => (Truth)(place + (int)Truth.False);

    /// <summary>True if every possibility passes, false if none does, otherwise unknown: the rule for ranges, open lists and derived facts alike.</summary>
    internal static Truth Of(bool all, bool some) =>
        unchecked((Truth)(Unsafe.BitCast<bool, byte>(all) + Unsafe.BitCast<bool, byte>(all | some) - 1)); // a sum, because a branch would often be mispredicted
}
